import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';

/** The server, started again when its code changes, and Vite in front of it with the web app as it is edited. */
const root = join(import.meta.dirname, '..');
const port = process.env.PORT || '3000';
await prepare();

const programs = [
  start(['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'], { cwd: root }, {}),
  start(
    ['node_modules/vite/bin/vite.js'],
    { cwd: join(root, 'apps/web') },
    {
      LAMBDASTORM_SERVER: `http://127.0.0.1:${port}`,
    },
  ),
];
console.log('Open http://127.0.0.1:5173, where changes to the web app show at once.');

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal));
for (const program of programs) program.on('exit', () => stopAll('SIGTERM'));

function start(args, options, environment) {
  return spawn(process.execPath, args, {
    stdio: 'inherit',
    ...options,
    env: { ...process.env, PORT: port, ...environment },
  });
}

function stopAll(signal) {
  for (const program of programs) if (program.exitCode === null) program.kill(signal);
}
