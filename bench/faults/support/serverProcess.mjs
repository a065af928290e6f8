import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../../apps/server/src/testing/freePort.ts';

const main = join(import.meta.dirname, '../../../apps/server/src/main.ts');
const compileCache = join(import.meta.dirname, 'compileCache.mjs');

/**
 * The whole server as a process of its own, to be hurt. `wrapper` is a program with arguments that starts it;
 * `nodeOptions` go before the script.
 */
export async function startServerProcess({
  databaseUrl,
  port,
  env = {},
  wrapper = [],
  nodeOptions = [],
  timeoutMs = 30_000,
}) {
  const listensOn = port ?? (await freePort());
  const [program, ...args] = [...wrapper, process.execPath, '--import', compileCache, ...nodeOptions, main];
  const startedAt = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      ...env,
      PORT: `${listensOn}`,
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
    },
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-20_000);
  });
  const ended = once(child, 'exit');
  const isUp = await Promise.race([
    once(child.stdout, 'data').then(() => true),
    ended.then(() => false),
    new Promise((resolve) => setTimeout(resolve, timeoutMs, false).unref()),
  ]);
  if (!isUp) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start: ${errors.trim()}`);
  }
  child.stdout.resume();
  const url = `http://127.0.0.1:${listensOn}`;

  async function end(signal) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await ended;
    }
  }

  return {
    ...{ url, port: listensOn, pid: child.pid, startMs: performance.now() - startedAt },
    syncUrl: `${url.replace('http', 'ws')}/sync`,
    errors: () => errors,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async createBoard(name = 'Hurt me') {
      const response = await fetch(`${url}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from: 'empty', name }),
      });
      if (!response.ok) throw new Error(`The server made no board: ${response.status} ${await response.text()}`);
      return (await response.json()).id;
    },
    /** The status of /readyz; 0 when nobody answers. */
    readiness: () =>
      fetch(`${url}/readyz`).then(
        (response) => response.status,
        () => 0,
      ),
    [Symbol.asyncDispose]: () => end('SIGKILL'),
  };
}
