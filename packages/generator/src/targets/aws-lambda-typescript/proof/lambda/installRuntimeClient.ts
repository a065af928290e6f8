import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../testing/runProgram.ts';

const version = '4.0.2';
const packageJson = JSON.stringify({
  private: true,
  dependencies: { 'aws-lambda-ric': version },
  // Its HTTP client is compiled where it is installed; nothing else may run a script.
  allowScripts: { [`aws-lambda-ric@${version}`]: true },
});

/** The program that runs a function in AWS, or why it is not to be had on this machine. */
export type RuntimeClient = { readonly path: string } | { readonly missing: string };

/** Builds AWS's own runtime client once a machine; takes a minute, a compiler, make, cmake and autotools. */
export async function installRuntimeClient(): Promise<RuntimeClient> {
  const hash = createHash('sha256').update(`${process.version} ${packageJson}`).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `lambdastorm-runtime-client-${hash}`);
  const path = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
  if (existsSync(path)) return { path };
  // Built elsewhere and renamed, so that a run that breaks off leaves nothing that looks complete.
  const unfinished = mkdtempSync(join(tmpdir(), 'lambdastorm-install-'));
  try {
    writeFileSync(join(unfinished, 'package.json'), packageJson);
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, output } = await runProgram('npm', args, unfinished);
    const native = join(unfinished, 'node_modules/aws-lambda-ric/rapid-client.node');
    if (status !== 0 || !existsSync(native)) {
      return { missing: `aws-lambda-ric ${version} could not be built: ${output.trim().split('\n').at(-1)}` };
    }
    if (!existsSync(folder)) renameSync(unfinished, folder);
    return { path };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
