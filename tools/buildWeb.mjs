import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hashOf, unlessFresh } from './freshness.mjs';
import { run } from './run.mjs';

const root = join(import.meta.dirname, '..');
const web = join(root, 'apps/web');
const dist = join(web, 'dist');
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((name) => `apps/web/${name}`);

/** Builds the web app into `apps/web/dist` when anything that it is made of has changed. */
export async function buildWeb() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`);
  const stamp = hashOf([...sources, ...packages, 'pnpm-lock.yaml', 'tools/buildWeb.mjs']);
  await unlessFresh(join(dist, '.stamp'), stamp, async () => {
    console.log('Building the web app.');
    const vite = join(web, 'node_modules/vite/bin/vite.js');
    const status = await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: web });
    if (status !== 0) throw new Error('The web app could not be built; see above.');
    pack();
  });
}

/** Next to each text its packed forms, so that the server packs nothing while people wait. */
function pack() {
  const texts = readdirSync(dist, { recursive: true }).filter((path) => /\.(js|css|html|svg|json|wasm)$/.test(path));
  for (const path of texts) {
    const bytes = readFileSync(join(dist, path));
    if (bytes.length < 1000) continue;
    writeFileSync(join(dist, `${path}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(
      join(dist, `${path}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
}
