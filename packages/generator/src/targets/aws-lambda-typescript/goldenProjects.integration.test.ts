import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
import { writeProjects } from './testing/writeProjects.ts';

/** Generated projects under the real tools, as a person would run them after `npm install`. */
const projects = generateGoldenProjects();
const paths = projects.map(({ path }) => path);
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-projects-'));
const typescript7 = join(import.meta.dirname, '../../../../../node_modules/typescript/bin/tsc');
// The same as without `--build`, which reads the types of a package once for all projects.
const building = ['--build', '--force', '--noEmit'];
const eslint = ['node_modules/eslint/bin/eslint.js', '--flag', 'v10_config_lookup_from_file', '--max-warnings=0'];
const installMs = 10 * 60_000;
const stepMs = 10 * 60_000;

/** ESLint holds the types of all that it has read. */
const lintedAtOnce = 4;
const linted = Array.from({ length: Math.ceil(paths.length / lintedAtOnce) }, (_, place) =>
  paths.slice(place * lintedAtOnce, (place + 1) * lintedAtOnce),
);

/** Each tool takes on many projects at once: most of its time goes into starting and into reading the packages' types. */
const steps: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['compile under TypeScript 5.9', ['node_modules/typescript/bin/tsc', ...building, ...paths]],
  ['compile under TypeScript 7', [typescript7, ...building, ...paths]],
  ...linted.map((some) => [`have nothing for ESLint to find: ${some.join(', ')}`, [...eslint, ...some]] as const),
];

beforeAll(async () => {
  writeProjects(folder, await installPackages(), projects);
  writeProject(join(folder, 'every-building-block'), [renderTemplate(orderingPlan)]);
  writeProject(join(folder, 'nothing-yet'), [renderTemplate(planOf())]);
}, installMs);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('the golden projects', () => {
  it(
    '[G55] pass their own tests',
    async () => {
      const args = ['node_modules/vitest/vitest.mjs', 'run'];
      const { status, output } = await runProgram(process.execPath, args, folder);
      expect(status, output).toBe(0);
      expect(paths.filter((path) => !output.includes(path))).toEqual([]);
    },
    stepMs,
  );

  it.each(steps)(
    '[G55] %s',
    async (_, args) => {
      const { status, output } = await runProgram(process.execPath, args, folder);
      expect(status, output).toBe(0);
    },
    stepMs,
  );

  it.each(paths)(
    '[G55] build a bundle a function: %s',
    async (path) => {
      const { status, output } = await runProgram(process.execPath, ['esbuild.mjs'], join(folder, path));
      expect(status, output).toBe(0);
    },
    stepMs,
  );
});

describe('the templates', () => {
  const templates = [...paths, 'every-building-block', 'nothing-yet'];
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
