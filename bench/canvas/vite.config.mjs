import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The bare page that our wall is measured against. */
export default defineConfig({
  root: join(import.meta.dirname, 'page'),
  base: './',
  logLevel: 'error',
  build: { target: 'es2023', outDir: '../dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
});
