import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkJsonSchema } from './checkJsonSchema.ts';
import type { JsonValue } from './JsonValue.ts';
import { anyFields } from './testing/anyField.ts';
import { toJsonSchema } from './toJsonSchema.ts';

it.each<[JsonValue, (string | number)[], string]>([
  [[], [], 'A schema is an object'],
  [{ type: 'text' }, ['type'], '"text" is no type'],
  [{ type: ['string', 'nil'] }, ['type'], '"nil" is no type'],
  [{ properties: { a: { minLength: -1 } } }, ['properties', 'a', 'minLength'], 'whole number'],
  [{ properties: { a: 7 } }, ['properties', 'a'], 'A schema is an object'],
  [{ properties: [] }, ['properties'], 'object of schemas'],
  [{ required: 'a' }, ['required'], 'list of names'],
  [{ enum: [] }, ['enum'], 'at least one value'],
  [{ anyOf: [{ pattern: '[' }] }, ['anyOf', 0, 'pattern'], 'no regular expression'],
  [{ items: { $ref: '#/$defs/gone' } }, ['items', '$ref'], 'leads nowhere'],
  [{ $ref: 'https://example.org/a.json' }, ['$ref'], 'Only references inside'],
  [{ maximum: '7' }, ['maximum'], 'is a number'],
  [{ multipleOf: 0 }, ['multipleOf'], 'above 0'],
  [{ contains: true, minContains: -1 }, ['minContains'], 'whole number'],
  [{ patternProperties: { '(': true } }, ['patternProperties', '('], 'no regular expression'],
  [{ dependentRequired: { a: 'b' } }, ['dependentRequired'], 'lists of names'],
  [{ unevaluatedProperties: 7 }, ['unevaluatedProperties'], 'is a schema'],
])('[S6] finds what is wrong with %j at %j', (schema, path, words) => {
  const faults = checkJsonSchema(schema);
  expect(faults).toEqual([{ path, message: expect.stringContaining(words) }]);
});

it('[S6] lets what means something be, also keywords that nobody knows', () => {
  const schema = {
    $defs: { 'a/b': { type: 'string', format: 'date' } },
    properties: { a: { $ref: '#/$defs/a~1b' }, self: { $ref: '#' }, any: true },
    'x-personal-data': 7,
  };
  expect(checkJsonSchema(schema)).toEqual([]);
  expect(checkJsonSchema(false)).toEqual([]);
});

it('[S6] finds nothing in what fields say', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const sound = fields.filter((field) => field.type !== 'string' || field.pattern === undefined);
      const faults = checkJsonSchema(toJsonSchema({ type: 'fields', fields: sound }));
      expect(faults.filter(({ path }) => path.at(-1) !== 'pattern')).toEqual([]);
    }),
  );
});
