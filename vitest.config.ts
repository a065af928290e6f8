import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.mjs'],
    exclude: ['**/golden/**', '**/node_modules/**'],
    // Pictures take the colours of the theme from its text; other styles are left empty.
    css: { include: /theme\.css/ },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
