import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, unlessFresh } from './freshness.mjs';

const root = join(import.meta.dirname, '..');
const server = join(root, 'apps/server');
const generated = join(server, 'src/database/generated');
const engines = ['sqlite', 'postgresql'];

/** Generates the database clients when the models or Prisma have changed since the last time. */
export async function prepare() {
  const bases = engines.map((engine) => `prisma/${engine}/base.prisma`);
  const stamp = hashOf(['prisma/models.prisma', ...bases, 'apps/server/package.json', 'tools/prepare.mjs']);
  await unlessFresh(join(generated, 'stamp'), stamp, async () => {
    console.log('Generating the database clients.');
    for (const engine of engines) {
      copyFileSync(join(root, 'prisma/models.prisma'), join(root, 'prisma', engine, 'models.prisma'));
    }
    await Promise.all(engines.map(generate));
  });
}

function generate(engine) {
  const prisma = join(server, 'node_modules/prisma/build/index.js');
  const child = spawn(process.execPath, [prisma, 'generate', '--schema', join(root, 'prisma', engine), '--no-hints'], {
    cwd: server,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      // Prisma would download its native engine, which generating does not run; any executable file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The ${engine} client could not be generated:\n${output}`));
    });
  });
}

if (import.meta.filename === process.argv[1]) await prepare();
