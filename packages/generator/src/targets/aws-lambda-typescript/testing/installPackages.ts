import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devDependencies, everyDependency } from '../dependencies.ts';
import { runProgram } from './runProgram.ts';

/** A folder in which the packages of generated projects are installed: once, for all of them and for later runs. */
export async function installPackages(): Promise<string> {
  const packageJson = JSON.stringify({ private: true, dependencies: everyDependency, devDependencies });
  const hash = createHash('sha256').update(`${process.version} ${packageJson}`).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `lambdastorm-golden-${hash}`);
  if (existsSync(folder)) return folder;
  // Renamed when complete, so that a run that breaks off or another one beside it does no harm.
  const unfinished = mkdtempSync(join(tmpdir(), 'lambdastorm-install-'));
  try {
    writeFileSync(join(unfinished, 'package.json'), packageJson);
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, output } = await runProgram('npm', args, unfinished);
    if (status !== 0) throw new Error(`The packages of generated projects could not be installed:\n${output}`);
    if (!existsSync(folder)) renameSync(unfinished, folder);
    return folder;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
