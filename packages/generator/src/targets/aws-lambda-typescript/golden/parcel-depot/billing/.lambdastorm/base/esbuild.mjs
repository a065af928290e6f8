import { existsSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// Every file in src/functions becomes one bundle, in the folder that template.yaml names as its CodeUri.
const folder = 'src/functions';
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
const names = files.map((file) => file.slice(0, -'.ts'.length));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: names.map((name) => ({ in: `${folder}/${name}.ts`, out: `${name}/index` })),
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  // Some libraries in the bundle still call require, which ES modules do not have.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
