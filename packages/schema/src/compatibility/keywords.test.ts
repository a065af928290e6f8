import { expect, it } from 'vitest';
import type { JsonObject } from '../JsonValue.ts';
import type { CompatibilityMode } from './Compatibility.ts';
import { checkCompatibility } from './checkCompatibility.ts';
import { keywordCases } from './testing/keywordCases.ts';

function verdict(before: JsonObject, after: JsonObject, mode: CompatibilityMode): string {
  return checkCompatibility({ earlier: [before], next: after, mode }).verdict;
}

it.each(keywordCases.map((each) => [each.keyword, each.wide, each.narrow] as const))(
  '[SC3] tells the wider from the narrower by %s: %j and %j',
  (_keyword, wide, narrow) => {
    expect(verdict(wide, narrow, 'BACKWARD')).toBe('breaking');
    expect(verdict(wide, narrow, 'FORWARD')).toBe('compatible');
    expect(verdict(narrow, wide, 'BACKWARD')).toBe('compatible');
    expect(verdict(narrow, wide, 'FORWARD')).toBe('breaking');
    expect(verdict(narrow, narrow, 'FULL')).toBe('compatible');
  },
);

const closed = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false };

it.each<[string, JsonObject, JsonObject]>([
  ['the order of types', { type: ['null', 'string'] }, { type: ['string', 'null'] }],
  ['types and enum', { type: 'string', enum: ['a', 1] }, { const: 'a' }],
  ['types and anyOf', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
  ['whole numbers', { type: 'integer' }, { type: 'number', multipleOf: 1 }],
  ['bounds of whole numbers', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 0.5 }],
  ['a maximum that is said twice', { maximum: 5, exclusiveMaximum: 9 }, { maximum: 5 }],
  ['patterns', { type: 'string', pattern: '^[0-9]+$' }, { type: 'string', pattern: '^\\d\\d*$' }],
  [
    'patterns and length',
    { type: 'string', pattern: '^.{2,4}$' },
    { type: 'string', pattern: '^[^\\n\\r\\u2028\\u2029]{2,4}$' },
  ],
  ['a length that a format has', { type: 'string', format: 'uuid' }, { type: 'string', format: 'uuid', maxLength: 36 }],
  ['items after none', { type: 'array', maxItems: 0 }, { type: 'array', items: false }],
  [
    'distinct items that run out',
    { type: 'array', items: { enum: [1, 2] }, uniqueItems: true },
    { type: 'array', items: { enum: [1, 2] }, uniqueItems: true, maxItems: 2 },
  ],
  [
    'closed objects in two words',
    closed,
    { allOf: [{ properties: { a: { type: 'string' } } }], type: 'object', unevaluatedProperties: false },
  ],
  ['a field that may not be there', { ...closed, properties: { ...closed.properties, b: false } }, closed],
  ['as many as are required', { ...closed, required: ['a'] }, { ...closed, minProperties: 1 }],
  ['nothing at all', { type: 'string', minLength: 3, maxLength: 2 }, { not: {} }],
  [
    'if and its logic',
    { if: { type: 'string' }, then: { minLength: 1 } },
    { anyOf: [{ not: { type: 'string' } }, { minLength: 1 }] },
  ],
  ['one of what excludes each other', { oneOf: [{ type: 'string' }, { type: 'null' }] }, { type: ['string', 'null'] }],
  ['references and what they lead to', { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } }, { type: 'string' }],
  [
    'notes',
    { type: 'string', title: 'A', description: 'a', examples: ['b'], default: 'c', $comment: 'd' },
    { type: 'string' },
  ],
  ['keywords of other types', { type: 'string', minimum: 3, required: ['a'] }, { type: 'string' }],
])('[SC3] sees that %s mean the same', (_what, one, another) => {
  expect(verdict(one, another, 'FULL')).toBe('compatible');
});
