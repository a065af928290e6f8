import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { DomainModel } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import fc from 'fast-check';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { generateProject } from '../../../generateProject.ts';
import { anyModel } from '../../../testing/anyModel.ts';
import { rememberAll } from '../testing/changedPizza.ts';

/** The projects of a model after every event in it has changed twice, each as `change` does. */
function changedTwice(model: DomainModel, change: (payload: PayloadSchema, place: number) => PayloadSchema) {
  const next = (before: DomainModel): DomainModel => ({
    ...before,
    boundedContexts: before.boundedContexts.map((context) => ({
      ...context,
      events: context.events.map((event, place) => ({ ...event, payload: change(event.payload, place) })),
    })),
  });
  const [second, third] = [next(model), next(next(model))];
  const remembered = rememberAll(second, rememberAll(model));
  return third.boundedContexts.map(({ id }) => generateProject(third, id, 'aws-lambda-typescript', remembered));
}

function withOneMore(payload: PayloadSchema): PayloadSchema {
  if (payload.type === 'jsonSchema') return { type: 'fields', fields: [] };
  const name = `addedAs${payload.fields.length}`;
  return { type: 'fields', fields: [...payload.fields, { name, type: 'date', required: true }] };
}

async function unformatted(files: readonly GeneratedFile[]): Promise<readonly string[]> {
  const code = files.filter(({ path }) => /versions.*\.ts$|\/generated\/(events\/|own-events)/.test(path));
  const options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  const formatted = await Promise.all(code.map(({ content }) => format(content, options)));
  return code.filter(({ content }, place) => content !== formatted[place]).map(({ path }) => path);
}

it('[V6] writes steps, readings and contracts as prettier would', async () => {
  const projects = examples.flatMap(({ board }) => changedTwice(deriveModel(board).model, withOneMore));
  const files = projects.flatMap((project) => project.files);
  expect(files.filter(({ path }) => path.startsWith('src/versions/')).length).toBeGreaterThan(20);
  expect(await unformatted(files)).toEqual([]);
});

it('[V6] writes them so whatever people call things', async () => {
  const projects = fc.sample(anyModel, { seed: 7, numRuns: 4 }).flatMap((model) => changedTwice(model, withOneMore));
  for (const { files } of projects) {
    const paths = files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    expect(await unformatted(files)).toEqual([]);
  }
});
