import type { JsonObject } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { checkPublication } from './checkPublication.ts';
import type { Publication } from './Publication.ts';

function faultsOf(schema: JsonObject): readonly string[] {
  const message = {
    kind: 'event',
    wireName: 'OrderPlaced',
    name: 'Order placed',
    elementId: 'placed',
    schema,
  } as const;
  const publication: Pick<Publication, 'messages'> = { messages: [message] };
  return checkPublication(publication).map(({ elementId, message: sentence }) => `${elementId} ${sentence}`);
}

it('[P13] takes what means something, also where it refers to itself', () => {
  expect(faultsOf({ type: 'object', properties: { next: { $ref: '#' } } })).toEqual([]);
});

it.each<[JsonObject, RegExp]>([
  [{ type: 'text' }, /at type: "text" is no type/],
  [{ properties: { total: { $ref: '#/$defs/Money' } } }, /at properties → total → \$ref: .* leads nowhere\./],
  [{ $ref: 'https://example.org/schema.json' }, /Only references inside of the schema/],
  [{ properties: { code: { pattern: '(' } } }, /The pattern is no regular expression\./],
  [{ description: 'x'.repeat(1_000_001) }, /its schema has 1000019 characters, and a catalog takes at most 1000000\./],
  [nested(300), /nested more than 200 levels deep/],
])('[P13] refuses %.40j', (schema, sentence) => {
  const faults = faultsOf(schema);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(sentence);
  expect(faults[0]).toMatch(/^placed “Order placed”: .*\.$/s);
});

function nested(levels: number): JsonObject {
  return levels === 0 ? {} : { items: nested(levels - 1) };
}
