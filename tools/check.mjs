import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

/** Formatting, lint, types, the direction of imports, and rules against tests. */
const projects = ['packages', 'apps']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => existsSync(join(path, 'tsconfig.json')) && existsSync(join(path, 'src')))
  .filter((path) => readdirSync(join(path, 'src')).length > 0);
const checks = [
  ['biome', ['check', '.']],
  ...[...projects, 'e2e'].map((path) => ['tsc', ['--noEmit', '-p', path]]),
  ['knip', ['--no-progress']],
  ['node', ['tools/checkImports.mjs']],
  ['node', ['tools/checkSpec.mjs']],
];
const failed = [];
await prepare();
for (const [program, args] of checks) {
  if ((await run(program, args)) !== 0) failed.push(`${program} ${args.join(' ')}`);
}
console.log(failed.length === 0 ? `${checks.length} checks passed.` : `Failed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
