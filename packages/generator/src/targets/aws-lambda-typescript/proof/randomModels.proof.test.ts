import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedProject } from '../../../GeneratedFile.ts';
import { generateProject } from '../../../generateProject.ts';
import { anyModel } from '../../../testing/anyModel.ts';
import { readTemplate } from '../render/template/testing/readTemplate.ts';
import { installPackages } from '../testing/installPackages.ts';
import { runProgram } from '../testing/runProgram.ts';
import { writeProject } from '../testing/writeProject.ts';
import { checkTemplate } from './template-checks/checkTemplate.ts';

/** Projects of models with names, payloads and triggers from hell, under the real tools. */
const models = 200;
const seed = 20260302;
/** So many projects at a time: TypeScript 5.9 holds all that it compiles in memory. */
const projectsAtOnce = 50;
const projects = fc
  .sample(anyModel, { seed, numRuns: models })
  .flatMap((model, number) =>
    model.boundedContexts.map(({ id }, place): [path: string, project: GeneratedProject] => [
      `${number}-${place}`,
      generateProject(model, id, 'aws-lambda-typescript'),
    ]),
  );
/** The most of everything, so that the slow tools see as much as they can. */
const largest = [...projects].sort(([, a], [, b]) => b.files.length - a.files.length).slice(0, 4);
const parts = Array.from({ length: Math.ceil(projects.length / projectsAtOnce) }, (_, part) => part * projectsAtOnce);
const compileMs = 15 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-random-'));

beforeAll(async () => {
  for (const [path, { files }] of projects) writeProject(join(folder, path), files);
  symlinkSync(join(await installPackages(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { compilerOptions } = JSON.parse(contentOf(projects[0]?.[1], 'tsconfig.json'));
  for (const start of parts) {
    const some = projects.slice(start, start + projectsAtOnce);
    const include = some.flatMap(([path]) => [`${path}/src`, `${path}/test`, `${path}/vitest.config.ts`]);
    writeFileSync(join(folder, `tsconfig.${start}.json`), JSON.stringify({ compilerOptions, include }));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`the ${projects.length} projects of ${models} random models`, () => {
  it.each([
    ['5.9', 'node_modules/typescript/bin/tsc'],
    ['7', join(import.meta.dirname, '../../../../../../node_modules/typescript/bin/tsc')],
  ])(
    '[G86] compile under TypeScript %s',
    async (_, compiler) => {
      for (const start of parts) {
        const program = [compiler, '--noEmit', '-p', `tsconfig.${start}.json`];
        const { status, output } = await runProgram(process.execPath, program, folder);
        expect(status, output.slice(0, 4_000)).toBe(0);
      }
    },
    compileMs,
  );

  it('[G86] have templates in which AWS’s validator finds nothing', () => {
    const engine = new RegoEngine();
    const found = projects.flatMap(([path]) => {
      const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, path, 'template.yaml')));
      return diagnostics.filter(({ severity }) => severity !== 'INFO').map((diagnostic) => ({ path, ...diagnostic }));
    });
    engine.free();
    expect(found).toEqual([]);
  });

  it('[G86] have templates in which our own checks find nothing', async () => {
    const checked = projects.map(([, project]) => checkTemplate(readTemplate(contentOf(project, 'template.yaml'))));
    expect((await Promise.all(checked)).flat()).toEqual([]);
  });

  it.each(largest.map(([path]) => path))('[G86] lint and pass their own tests: %s', async (path) => {
    symlinkSync('../node_modules', join(folder, path, 'node_modules'), 'junction');
    const lint = runProgram(
      process.execPath,
      ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
      join(folder, path),
    );
    const test = runProgram(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], join(folder, path));
    for (const { status, output } of [await lint, await test]) expect(status, output.slice(0, 4_000)).toBe(0);
  });
});

function contentOf(project: GeneratedProject | undefined, path: string): string {
  return project?.files.find((file) => file.path === path)?.content ?? '';
}
