import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackages } from '../targets/aws-lambda-typescript/testing/installPackages.ts';
import { runProgram } from '../targets/aws-lambda-typescript/testing/runProgram.ts';
import { writeProject } from '../targets/aws-lambda-typescript/testing/writeProject.ts';
import { recordsFolder } from './Manifest.ts';
import { second, startedDesks, third } from './testing/changedEvents.ts';
import type { createDesk } from './testing/createDesk.ts';

type Desk = ReturnType<typeof createDesk>;

/** Projects whose event has changed twice, with a person who has written what was to do. */
const { ordering, kitchen, generate } = startedDesks();
for (const desk of [ordering, kitchen]) {
  for (const path of desk.files.keys()) if (path.startsWith('src/functions/')) desk.append(path, '// mine');
}
generate(second);
writeSteps('total');
generate(third);
writeSteps('currency');

/** Says what a step can't know, as a person would. */
function writeSteps(field: string): void {
  for (const desk of [ordering, kitchen]) {
    for (const [path, text] of desk.files) {
      if (!path.startsWith('src/versions/') || !text.includes(`open('${field}')`)) continue;
      const written = text
        .replace(/import \{ NotDecided \}.*\n/, '')
        .replace(/ *\/\/ TODO.*\n/, '')
        .replace(`open('${field}')`, "'unknown'")
        .replace(/\n\/\*\* Stands for[\s\S]*$/, '');
      desk.files.set(path, written);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-versions-'));
const typescript7 = join(import.meta.dirname, '../../../../node_modules/typescript/bin/tsc');
const stepMs = 5 * 60_000;
const projects: readonly (readonly [name: string, desk: Desk])[] = [
  ['ordering', ordering],
  ['kitchen', kitchen],
];

beforeAll(async () => {
  const installed = await installPackages();
  for (const [name, { files }] of projects) {
    const own = [...files].filter(([path]) => !path.startsWith(recordsFolder));
    writeProject(
      join(folder, name),
      own.map(([path, content]) => ({ path, content })),
    );
    symlinkSync(join(installed, 'node_modules'), join(folder, name, 'node_modules'), 'junction');
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(projects)('the project %s of an event that has changed twice', (name) => {
  it.each([
    ['compiles under TypeScript 5.9', ['node_modules/typescript/bin/tsc', '--noEmit']],
    ['compiles under TypeScript 7', [typescript7, '--noEmit']],
    ['has nothing for ESLint to find', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']],
    ['passes its own tests', ['node_modules/vitest/vitest.mjs', 'run']],
  ])(
    '[V8] %s',
    async (_what, args) => {
      const { status, output } = await runProgram(process.execPath, args, join(folder, name));
      expect(status, output).toBe(0);
    },
    stepMs,
  );

  it(
    '[V8] tells, reads and hears every version, with no step left to do',
    async () => {
      const args = ['node_modules/vitest/vitest.mjs', 'run', 'test/versions'];
      const { status, output } = await runProgram(process.execPath, args, join(folder, name));
      expect(status, output).toBe(0);
      expect(output).not.toMatch(/skipped|todo/);
    },
    stepMs,
  );

  it('[V4] has a sound template', () => {
    const engine = new RegoEngine();
    const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, name, 'template.yaml')));
    engine.free();
    expect(diagnostics.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
  });
});
