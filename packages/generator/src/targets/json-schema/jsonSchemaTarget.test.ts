import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exampleContexts, filesOf, hostileContexts, isWellFormed, textOf } from '../../testing/exampleContexts.ts';

interface Schema {
  readonly $id: string;
  readonly title: string;
  readonly examples: readonly unknown[];
}

const contexts = [...exampleContexts, ...hostileContexts(20).filter(isWellFormed)];

function bundleOf(context: (typeof contexts)[number]) {
  const files = filesOf(context, 'json-schema');
  const bundle = JSON.parse(textOf(files, 'schemas/bundle.json'));
  const ajv = addFormats.default(new Ajv2020({ strict: false, validateSchema: true }));
  ajv.addSchema(bundle);
  return { files, ajv, bundle, schemas: Object.entries<Schema>(bundle.$defs) };
}

describe('json-schema', () => {
  it('[E9] embeds every schema of the context as it is alone, under its own id', () => {
    for (const context of exampleContexts) {
      const { files, schemas, bundle } = bundleOf(context);
      const alone = files.filter(({ path }) => /^schemas\/(?!index|bundle)/.test(path));
      expect(Object.fromEntries(schemas)).toEqual(
        Object.fromEntries(alone.map(({ path, content }) => [path.slice(8, -5), JSON.parse(content)])),
      );
      expect(bundle.anyOf).toEqual(schemas.map(([, { $id }]) => ({ $ref: $id })));
    }
  });

  it('[E9] is a compound document in which Ajv finds each schema by its id, and any sample fits the whole', () => {
    let count = 0;
    for (const context of contexts) {
      const { ajv, schemas, bundle } = bundleOf(context);
      for (const [, { $id, examples }] of schemas) {
        count += 1;
        expect(ajv.validate($id, examples[0]), `${context.title} ${$id}: ${ajv.errorsText()}`).toBe(true);
        expect(ajv.validate(bundle.$id, examples[0])).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('[E9] refuses what no message of the context is', () => {
    const [first] = exampleContexts;
    if (first === undefined) throw new Error('There are no examples.');
    const { ajv, bundle } = bundleOf(first);
    expect(ajv.validate(bundle.$id, { nobody: 'knows' })).toBe(false);
  });
});
