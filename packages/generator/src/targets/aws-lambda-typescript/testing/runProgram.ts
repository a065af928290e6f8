import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

export interface Outcome {
  readonly status: number;
  /** Both streams, for the message of a failing test. */
  readonly output: string;
}

let running = 0;
const waiting: (() => void)[] = [];

/** Runs a program to its end, no more of them at once than there are processors. */
export async function runProgram(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await execute(program, args, cwd);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function execute(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  // A test runner inside a test runner must not take itself for one of its workers.
  const { VITEST: _, VITEST_MODE: _mode, VITEST_WORKER_ID: _worker, VITEST_POOL_ID: _pool, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ status, output: `${stdout}${stderr}${status === 0 ? '' : (error?.message ?? '')}` });
    });
  });
}
