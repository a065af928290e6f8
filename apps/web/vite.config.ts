import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['LAMBDASTORM_SERVER'] ?? 'http://127.0.0.1:3000';
const sharedParts = /node_modules[\\/](?:@mantine|@tabler)|web[\\/]src[\\/]shared[\\/]/;
const catalogFeatures = /features[\\/](?:catalog|notices)/;

export default defineConfig({
  plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  build: {
    target: 'es2023',
    // No data: addresses, so that the server's content security policy can stay strict.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Dozens of small files would each wait for their turn: what every page needs comes in one, as do the parts
        // that several pages are made of, and what the pages of the catalog share.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 3 },
            { name: 'parts', test: sharedParts, minShareCount: 2, priority: 2 },
            { name: 'catalog', test: catalogFeatures, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  // Only a worker imports these; found late, they would make the page load again in the middle of work.
  optimizeDeps: { include: ['shiki/core', 'shiki/engine/javascript', 'pdfkit', 'pdfkit/output', 'fontkit'] },
  server: {
    host: '127.0.0.1',
    proxy: {
      // As objects: the short form would rewrite the Host, which the server compares with the Origin.
      '/api': { target: server },
      '/sync': { target: server, ws: true },
    },
  },
});
