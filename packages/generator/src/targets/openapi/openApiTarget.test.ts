import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type ContextOfModel,
  exampleContexts,
  filesOf,
  hostileContexts,
  textOf,
} from '../../testing/exampleContexts.ts';
import { openApiTarget } from './openApiTarget.ts';

// Under which licence an API is published is not on a wall.
const config = await createConfig({ extends: ['recommended'], rules: { 'info-license': 'off' } });

/** What Redocly's recommended rules have to say of a document. */
async function problemsOf(source: string, severities = ['error', 'warn']): Promise<string[]> {
  const problems = await lintFromString({ source, absoluteRef: '/openapi.yaml', config });
  return problems
    .filter(({ severity }) => severities.includes(severity))
    .map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer ?? ''}: ${message}`);
}

function documentOf(context: ContextOfModel): string {
  return textOf(filesOf(context, 'openapi'), 'openapi.yaml');
}

interface Shown {
  readonly schema?: { readonly $ref: string };
  readonly examples?: { readonly sample: { readonly value: unknown } };
}

/** Every place of a document that shows a value of a schema. */
function shownIn(part: unknown): Shown[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(shownIn);
  return 'examples' in part && 'schema' in part ? [part as Shown, ...inside] : inside;
}

function example(title: string): ContextOfModel {
  const found = exampleContexts.find((each) => each.title === title);
  if (found === undefined) throw new Error(`${title} is gone.`);
  return found;
}

describe('openapi', () => {
  it.each(exampleContexts)('[E6] writes what Redocly’s rules find nothing in, of $title', async (context) => {
    expect(await problemsOf(documentOf(context))).toEqual([]);
  });

  it('[E2] writes what Redocly takes, whatever people call things', async () => {
    for (const context of hostileContexts(12)) {
      expect(await problemsOf(documentOf(context), ['error']), context.title).toEqual([]);
    }
  });

  it('[E6] shows requests and answers by samples that their schemas take', () => {
    let count = 0;
    for (const context of [...exampleContexts, ...hostileContexts(6)]) {
      const { paths, components } = parse(documentOf(context));
      const ajv = addFormats.default(new Ajv2020({ strict: false }));
      ajv.addSchema({ components }, 'document');
      for (const { schema, examples } of shownIn(paths)) {
        count += 1;
        expect(ajv.validate(`document${schema?.$ref}`, examples?.sample.value), ajv.errorsText()).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('[E12] says of a query that it answers with pages, and by what these are asked for', () => {
    const { paths, components } = parse(documentOf(example('pizza-ordering/Kitchen')));
    const { parameters, responses } = paths['/pickup-board'].get;
    expect(parameters.map(nameOf)).toEqual(['CorrelationId', 'Limit', 'After']);
    expect(Object.keys(responses)).toEqual(['200', '400', '403', 'default']);
    expect(components.schemas.PickupBoardV1Page.properties.items.items).toEqual({
      $ref: '#/components/schemas/PickupBoardV1',
    });
  });

  it('[E7] has commands with a key, queries, and webhooks with their own signature', () => {
    const operations = ['pizza-ordering/Kitchen', 'ecommerce/Products', 'parcel-depot/Billing'].map((title) => {
      const { paths } = parse(documentOf(example(title)));
      return Object.entries<Record<string, Operation>>(paths).flatMap(([path, item]) =>
        Object.entries(item).map(
          ([method, { parameters, responses, security }]) =>
            `${method} ${path}: ${parameters.map(nameOf).join(' ')} → ${Object.keys(responses).join(' ')} ${JSON.stringify(security)}`,
        ),
      );
    });
    expect(operations).toMatchInlineSnapshot(`
      [
        [
          "get /pickup-board: CorrelationId Limit After → 200 400 403 default undefined",
        ],
        [
          "post /product/create-product: IdempotencyKey CorrelationId → 202 400 403 409 422 default undefined",
          "post /product/delete-product: IdempotencyKey CorrelationId → 202 400 403 409 422 default undefined",
          "post /product/modify-product: IdempotencyKey CorrelationId → 202 400 403 409 422 default undefined",
          "post /backend/validate: IdempotencyKey CorrelationId → 202 400 403 409 422 default undefined",
        ],
        [
          "post /payment-notices: CorrelationId → 202 400 401 default [{"confirmPaymentSignature":[]}]",
        ],
      ]
    `);
  });

  it('[E5] tells what OpenAPI has no place for', () => {
    const { context, model } = example('ecommerce/Users');
    expect(openApiTarget.losses?.(context, model)).toMatchInlineSnapshot(`
      [
        "Nothing is called over HTTP, so the document has no paths.",
        "No place for events: “User created”.",
      ]
    `);
  });
});

interface Operation {
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly responses: object;
  readonly security?: unknown;
}

function nameOf({ $ref, name }: Operation['parameters'][number]): string {
  return name ?? $ref?.split('/').at(-1) ?? '';
}
