import { defineConfig } from 'vitest/config';
import { plainReporter } from './tools/plainReporter.mjs';

/** The slow proofs of what is generated; `pnpm proof` runs them. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.proof.test.ts'],
    exclude: ['**/golden/**', '**/node_modules/**'],
    reporters: [plainReporter, 'default'],
    testTimeout: 5 * 60_000,
    hookTimeout: 15 * 60_000,
    // Each file keeps both processors busy by itself.
    fileParallelism: false,
  },
});
