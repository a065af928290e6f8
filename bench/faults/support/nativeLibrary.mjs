import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds a library of `native/` for LD_PRELOAD; `undefined` on a machine without gcc, or without LD_PRELOAD. */
export function buildLibrary(name) {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-native-'));
  const path = join(folder, `${name}.so`);
  const source = join(import.meta.dirname, '../native', `${name}.c`);
  try {
    execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', path, source, '-ldl', '-lpthread'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a scenario says that needs a library which can't be built here. */
export const skipped = { rows: [{ what: 'skipped: this machine has no gcc', measured: '–' }], problems: [] };
