import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.mjs'],
    // Slow proofs have a command of their own: `pnpm proof`.
    exclude: ['**/golden/**', '**/node_modules/**', '**/*.proof.test.ts'],
    // Pictures take the colours of the theme from its text; other styles are left empty.
    css: { include: /theme\.css/ },
    // As in apps/server/src/main.ts: tests run its threads.
    execArgv: ['--no-wasm-code-gc'],
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
