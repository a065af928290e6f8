import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from './testing/freePort.ts';

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-main-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /** Resolves when the server says that it runs, or has ended. */
  readonly running: Promise<void>;
}

function start(environment: Readonly<Record<string, string>>): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    cwd: folder,
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...environment },
  });
  started.push(child);
  let output = '';
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const running = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        if (output.includes('is running at')) resolve();
      });
    }
    child.on('close', () => resolve());
  });
  return { child, output: () => output, exit, running };
}

it('runs, says where, and stops in order when it is told to', async () => {
  const port = await freePort();
  const server = start({ PORT: String(port) });
  await server.running;
  expect(server.output()).toBe(`Lambdastorm is running at http://localhost:${port}\n`);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.exit).toBe(0);
  expect((await readFile(join(folder, 'data/lambdastorm.db'))).subarray(0, 6).toString()).toBe('SQLite');
});

it('says in one sentence what to do when the port is taken', async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const server = start({ PORT: String(port) });
  expect(await server.exit).toBe(1);
  expect(server.output()).toBe(
    `Port ${port} is already in use; stop the program that uses it, or start on another port: PORT=${port + 1} npx pnpm@12 start\n`,
  );
  other.close();
});

it('says in one sentence that another server uses its data', async () => {
  const first = start({ PORT: '0' });
  await first.running;
  const second = start({ PORT: '0' });
  expect(await second.exit).toBe(1);
  expect(second.output()).toMatch(
    /^The database file .*data\/lambdastorm\.db is in use by another Lambdastorm; .*\.\n$/,
  );
});

it('says in one sentence which setting does not fit', async () => {
  const server = start({ PORT: 'many' });
  expect(await server.exit).toBe(1);
  expect(server.output()).toMatch(/^PORT is "many", but must be a whole number.*\.\n$/);
});

it('says in one sentence that its data folder takes no files', async () => {
  await writeFile(join(folder, 'data'), 'a file where the folder should be');
  const server = start({ PORT: '0' });
  expect(await server.exit).toBe(1);
  expect(server.output()).toMatch(/^The data folder .*data can't be written .*\.\n$/);
});
