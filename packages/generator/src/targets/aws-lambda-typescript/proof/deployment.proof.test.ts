import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readTemplate } from '../render/template/testing/readTemplate.ts';
import { generateGoldenProjects } from '../testing/goldenProjects.ts';
import { writeProject } from '../testing/writeProject.ts';
import { type ExpandedTemplate, expandTemplates, findMissingModules } from './deployment/expandTemplates.ts';
import { forMoto } from './deployment/forMoto.ts';
import { type Moto, startMoto } from './deployment/startMoto.ts';

/** What AWS makes of the templates of all golden projects, as far as this machine can play AWS. */
const projects = generateGoldenProjects();
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-deployment-'));
const pathOf = (project: string): string => join(folder, project, 'template.yaml');
const noTranslator = findMissingModules('samtranslator', 'yaml');
const noMoto = spawnSync('moto_server', ['--help']).status === 0 ? undefined : 'moto_server is not on the PATH';
let expanded: ReadonlyMap<string, ExpandedTemplate> = new Map();
let moto: Moto | undefined;

beforeAll(async () => {
  for (const { path, project } of projects) writeProject(join(folder, path), project.files);
  if (noTranslator !== undefined) return;
  expanded = expandTemplates(projects.map(({ path }) => pathOf(path)));
  if (noMoto === undefined) moto = await startMoto();
});

afterAll(async () => {
  await moto?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('templates', () => {
  it.for(projects.map(({ path }) => path))(
    '[G87] %s expands with SAM’s translator to what AWS’s validator takes',
    (path, context) => {
      const template = expandedOf(path, context);
      const file = join(folder, path, 'expanded.json');
      writeFileSync(file, JSON.stringify(template));
      const engine = new RegoEngine();
      const { diagnostics } = engine.validateStandard(new TemplateFile(file));
      engine.free();
      expect(diagnostics.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
    },
  );

  it.for(projects)('[G87] $path gets no role from SAM beside those it names', ({ path, project }, context) => {
    const source = readTemplate(project.files.find((file) => file.path === 'template.yaml')?.content ?? '');
    expect(idsOf(expandedOf(path, context), 'AWS::IAM::Role')).toEqual(idsOf(source, 'AWS::IAM::Role'));
  });

  it.for(projects.map(({ path }) => path))(
    '[G87] %s deploys, and its functions get names that exist',
    async (path, context) => {
      const template = forMoto(expandedOf(path, context));
      if (moto === undefined) return context.skip(noMoto);
      const name = path.replaceAll('/', '-');
      expect(await moto.deploy(name, template)).toBe('CREATE_COMPLETE');
      const resources = await moto.resourcesOf(name);
      expect([...resources.keys()].sort()).toEqual(Object.keys(template.Resources).sort());
      const names = new Set(resources.values());
      for (const id of idsOf(template, 'AWS::Lambda::Function')) {
        const configuration = await moto.get('lambda', `/2015-03-31/functions/${resources.get(id)}/configuration`);
        const { Runtime, Role, Environment } = configuration as Configuration;
        expect(Runtime).toBe('nodejs24.x');
        expect(names).toContain(Role.split('/').at(-1));
        const { IDEMPOTENCY_TABLE = '' } = Environment.Variables;
        expect(names, `${id} remembers what it did in a table of the stack`).toContain(IDEMPOTENCY_TABLE);
      }
    },
  );
});

interface Configuration {
  readonly Runtime: string;
  readonly Role: string;
  readonly Environment: { readonly Variables: Readonly<Record<string, string>> };
}

function expandedOf(project: string, { skip }: TestContext): ExpandedTemplate {
  return expanded.get(pathOf(project)) ?? skip(noTranslator);
}

function idsOf({ Resources }: ExpandedTemplate, type: string): readonly string[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id]) => id)
    .sort();
}
