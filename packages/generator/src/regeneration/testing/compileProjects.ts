import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../targets/aws-lambda-typescript/testing/installPackages.ts';
import { runProgram } from '../../targets/aws-lambda-typescript/testing/runProgram.ts';
import { writeProject } from '../../targets/aws-lambda-typescript/testing/writeProject.ts';
import { recordsFolder } from '../Manifest.ts';
import type { FoundFiles } from '../PreviousProject.ts';

const compiler = join(import.meta.dirname, '../../../../../node_modules/typescript/bin/tsc');

/** What the TypeScript compiler says of projects, each under its name: one run for all, so that it reads libraries once. */
export async function compileProjects(projects: ReadonlyMap<string, FoundFiles>): Promise<string> {
  const installed = await installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-compile-'));
  try {
    for (const [name, files] of projects) {
      const own = [...files].filter(([path]) => !path.startsWith(recordsFolder));
      writeProject(
        join(folder, name),
        own.map(([path, content]) => ({ path, content })),
      );
    }
    const [first = ''] = projects.keys();
    const include = ['*/src', '*/test'];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: `./${first}/tsconfig.json`, include }));
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return (await runProgram(process.execPath, [compiler, '--noEmit'], folder)).output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
