import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { DomainModel } from '@lambdastorm/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { format } from 'prettier';
import ts from 'typescript5';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GeneratedFile } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';
import { generateProject } from './generateProject.ts';
import { targets } from './targets.ts';
import { anyModel } from './testing/anyModel.ts';
import { quoteKey } from './text/quoteText.ts';

function filesOf(model: DomainModel): GeneratedFile[] {
  return model.boundedContexts.flatMap(({ id }) => [...generateProject(model, id, 'aws-lambda-typescript').files]);
}

// As the projects' own tsconfig.json says: older targets know fewer letters.
const compilerOptions = { target: ts.ScriptTarget.ES2024 };

function unparsable({ path, content }: GeneratedFile): string[] {
  if (/\.json$/.test(path)) return JSON.parse(content) === undefined ? [path] : [];
  if (/\.yaml$/.test(path)) return parse(content, { version: '1.1', logLevel: 'error' }) === undefined ? [path] : [];
  if (!/\.ts$/.test(path)) return [];
  const { diagnostics = [] } = ts.transpileModule(content, { reportDiagnostics: true, compilerOptions });
  return diagnostics.map(({ messageText }) => `${path}: ${String(messageText)}`);
}

async function unformatted(files: readonly GeneratedFile[]): Promise<string[]> {
  const code = files.filter(({ path }) => path.endsWith('.ts'));
  const formatted = await Promise.all(
    code.map(({ content }) => format(content, { parser: 'typescript', singleQuote: true, printWidth: 100 })),
  );
  return code.filter(({ content }, place) => content !== formatted[place]).map(({ path }) => path);
}

describe('generateProject', () => {
  it('[G20] gives the same bytes for the same model, sorted by path', () => {
    for (const { board } of examples) {
      const { model } = deriveModel(board);
      for (const { id } of targets) {
        const projects = model.boundedContexts.map((context) => generateProject(model, context.id, id));
        const again = model.boundedContexts.map((context) => generateProject(structuredClone(model), context.id, id));
        expect(again).toEqual(projects);
        for (const { files } of projects) {
          const paths = files.map(({ path }) => path);
          expect(paths).toEqual([...paths].sort());
        }
      }
    }
  });

  it('[G20] refuses a context that the model does not have', () => {
    const empty = { boundedContexts: [], contextMap: { relations: [] } };
    expect(() => generateProject(empty, 'gone', 'json-schema')).toThrow('The model has no bounded context “gone”.');
  });

  it('[G21] writes files that parse and stay in their folder, whatever people call things', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const folders = model.boundedContexts.map(({ id }) => generateProject(model, id, 'json-schema').folder);
        expect(new Set(folders).size).toBe(folders.length);
        for (const { id } of model.boundedContexts) {
          for (const target of targets) {
            const { files } = generateProject(model, id, target.id);
            const paths = files.map(({ path }) => path.toLowerCase());
            expect(new Set(paths).size).toBe(paths.length);
            expect(
              paths.filter((path) => !/^[a-z0-9._-]+(\/[a-z0-9._-]+)*$/.test(path) || /(^|\/)\.\.?(\/|$)/.test(path)),
            ).toEqual([]);
            expect(files.flatMap(unparsable)).toEqual([]);
          }
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('[G22] writes the code of every example as prettier would', async () => {
    const files = examples.flatMap(({ board }) => filesOf(deriveModel(board).model));
    expect(await unformatted(files)).toEqual([]);
  });

  it('[G22] quotes keys as prettier would, for every sign, and TypeScript reads those without', async () => {
    const signs = [...Array(0x1_1000).keys()].map((code) => String.fromCodePoint(code));
    // All but the forty thousand of Chinese and Korean, which have been there for long.
    const isLongKnown = /[\u3400-\u4d00\u4e00-\u9f00\uac00-\ud7a3]/;
    const inNames = signs.filter((sign) => /[^\0-\x7f]/.test(sign) && /\p{ID_Continue}/u.test(sign));
    const tried = inNames.filter((sign) => !isLongKnown.test(sign));
    const keys = tried.flatMap((sign) => [sign, `a${sign}`]).map(quoteKey);
    const content = `const signs = [\n${keys.map((key) => `  { ${key}: 1 },\n`).join('')}];\n`;
    expect(unparsable({ path: 'signs.ts', content, owner: 'generated', noteIds: [] })).toEqual([]);
    expect(await format(content, { parser: 'typescript', singleQuote: true, printWidth: 100 })).toBe(content);
  });

  it('[G22] writes long and hostile names as prettier would', async () => {
    const files = fc.sample(anyModel, { seed: 7, numRuns: 2 }).flatMap(filesOf);
    expect(await unformatted(files)).toEqual([]);
  });

  it('[G23] gives every file an owner by its place', () => {
    const owners = examples
      .flatMap(({ board }) => filesOf(deriveModel(board).model))
      .filter(({ path, owner }) => {
        if (/^((src\/generated|schemas|events|\.lambdastorm)\/|(asyncapi|openapi)\.yaml$)/.test(path))
          return owner !== 'generated';
        return owner !== (/^(src|test)\//.test(path) ? 'scaffold' : 'merged');
      });
    expect(owners).toEqual([]);
  });

  it('[E11] describes what goes over the bus and what is called over HTTP, as the targets for that do', () => {
    for (const { board } of examples) {
      const { model } = deriveModel(board);
      for (const { id } of model.boundedContexts) {
        const textOf = (target: TargetId, path: string) =>
          generateProject(model, id, target).files.find((file) => file.path === path)?.content;
        const openApi = textOf('openapi', 'openapi.yaml');
        const isCalled = openApi?.includes('operationId:') === true;
        expect(textOf('aws-lambda-typescript', 'asyncapi.yaml')).toBe(textOf('asyncapi', 'asyncapi.yaml'));
        expect(textOf('aws-lambda-typescript', 'openapi.yaml')).toBe(isCalled ? openApi : undefined);
      }
    }
  });

  it('[G24] shows each message by a sample that its schema takes', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schemas = examples
      .flatMap(({ board }) => filesOf(deriveModel(board).model))
      .filter(({ path }) => /^schemas\/(?!index)/.test(path))
      .map(({ content }) => JSON.parse(content));
    for (const { $id: _id, ...schema } of schemas)
      expect([schema.title, ajv.validate(schema, schema.examples[0])]).toEqual([schema.title, true]);
    expect(schemas.length).toBeGreaterThan(20);
  });

  it('[G25] sends what is known of a policy to the decision and names what is not', () => {
    const board = examples.find(({ id }) => id === 'pizza-ordering')?.board;
    if (board === undefined) throw new Error('The pizza example is gone.');
    const policy = filesOf(deriveModel(board).model).find(({ path }) => path === 'src/functions/when-order-placed.ts');
    expect(policy?.content).toContain('orderId: event.data.orderId,');
    expect(policy?.content).toContain(
      "await store.decide(ovenDecider, command.orderId, { type: 'BakePizzas', data: command });",
    );
  });
});
