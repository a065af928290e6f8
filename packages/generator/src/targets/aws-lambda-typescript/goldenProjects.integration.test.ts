import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTemplate } from './render/template/renderTemplate.ts';
import { orderingPlan, planOf } from './render/template/testing/orderingPlan.ts';
import { generateGoldenProjects } from './testing/goldenProjects.ts';
import { installPackages } from './testing/installPackages.ts';
import { runProgram } from './testing/runProgram.ts';
import { writeProject } from './testing/writeProject.ts';

/** Generated projects under the real tools, as a person would run them after `npm install`. */
const projects = generateGoldenProjects();
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-projects-'));
const typescript7 = join(import.meta.dirname, '../../../../../node_modules/typescript/bin/tsc');
const installMs = 10 * 60_000;
const stepMs = 5 * 60_000;

const steps: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['compiles under TypeScript 5.9', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['compiles under TypeScript 7', [typescript7, '--noEmit']],
  ['has nothing for ESLint to find', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']],
  ['passes its own tests', ['node_modules/vitest/vitest.mjs', 'run']],
  ['builds a bundle a function', ['esbuild.mjs']],
];

beforeAll(async () => {
  const installed = await installPackages();
  for (const { path, project } of projects) {
    writeProject(join(folder, path), project.files);
    symlinkSync(join(installed, 'node_modules'), join(folder, path, 'node_modules'), 'junction');
  }
  writeProject(join(folder, 'every-building-block'), [renderTemplate(orderingPlan)]);
  writeProject(join(folder, 'nothing-yet'), [renderTemplate(planOf())]);
}, installMs);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent.each(projects)('the golden project $path', ({ path }) => {
  it.each(steps)(
    '[G55] %s',
    async (_, args) => {
      const { status, output } = await runProgram(process.execPath, args, join(folder, path));
      expect(status, output).toBe(0);
    },
    stepMs,
  );
});

describe('the templates', () => {
  const templates = [...projects.map(({ path }) => path), 'every-building-block', 'nothing-yet'];
  const engine = new RegoEngine();
  afterAll(() => engine.free());

  it.each(templates)(
    '[G55] has no finding from cloudformation-validate in %s',
    (path) => {
      const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, path, 'template.yaml')));
      expect(diagnostics.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
    },
    stepMs,
  );

  it(
    '[G55] has no finding from cfn-lint',
    async ({ skip }) => {
      if (spawnSync('cfn-lint', ['--version']).status !== 0) skip('cfn-lint is not on the PATH');
      const files = templates.map((path) => join(path, 'template.yaml'));
      const { status, output } = await runProgram('cfn-lint', files, folder);
      expect(status, output).toBe(0);
    },
    stepMs,
  );
});
