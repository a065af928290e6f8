import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { checkCompatibility } from './checkCompatibility.ts';

function check(before: JsonValue, after: JsonValue) {
  return checkCompatibility({ earlier: [before], next: after, mode: 'BACKWARD' });
}

const text = { type: 'string' };

it.each<[string, JsonObject, JsonObject, string]>([
  ['a reference to the network', text, { $ref: 'https://example.com/a.json' }, 'leads out of the schema'],
  ['a reference to nowhere', text, { $ref: '#/$defs/gone' }, 'leads nowhere'],
  [
    'a reference inside of a document in the document',
    text,
    { $id: 'https://a.io/b', $defs: { c: { $id: 'https://a.io/c' } }, $ref: '#/$defs/c' },
    'an $id of its own',
  ],
  [
    'an anchor that is there twice',
    text,
    { $ref: '#a', $defs: { b: { $anchor: 'a' }, c: { $anchor: 'a' } } },
    'leads nowhere',
  ],
  ['a format that JSON Schema does not define', text, { type: 'string', format: 'iban' }, '“iban”'],
  [
    'a pattern that refers back',
    { ...text, pattern: '^(.)\\1$' },
    { ...text, pattern: '^(.)\\1+$' },
    'can only be tried',
  ],
  ['a schema that is itself', text, { $ref: '#' }, 'could not be confirmed'],
  [
    'patterns that need too many states',
    { ...text, pattern: '(a|b)*a(a|b){20}$' },
    { ...text, pattern: '(a|b)*b(a|b){20}$' },
    'too intricate',
  ],
  [
    'an example that would be too long',
    { type: 'array', minItems: 90_000 },
    { type: 'array', minItems: 90_001 },
    'too intricate',
  ],
])('[SC5] leaves undecided: %s', (_what, before, after, reason) => {
  const { verdict, changes } = check(before, after);
  expect(verdict).toBe('unknown');
  expect(changes).toMatchObject([{ verdict: 'unknown', message: expect.stringContaining(reason) }]);
});

it('[SC5] decides what does not hang on what is undecided', () => {
  const after = { type: 'object', properties: { a: { $ref: 'https://example.com/a.json' } }, required: ['b'] };
  expect(check({ type: 'object' }, after).changes.map(({ pointer, verdict }) => [pointer, verdict])).toEqual([
    ['/properties/a/$ref', 'unknown'],
    ['/required', 'breaking'],
  ]);
});

it.each<[string, JsonValue, string]>([
  ['no schema', 7, 'A schema is an object, true or false'],
  ['a type that there is not', { properties: { a: { type: 'text' } } }, 'at /properties/a/type, "text" is no type'],
  ['a pattern that is none', { pattern: '[' }, 'no regular expression'],
  ['a schema that is too deep', nested(5000), 'nested more than'],
])('[SC6] says what is wrong with %s', (_what, schema, words) => {
  for (const [before, after] of [
    [schema, text],
    [text, schema],
    [schema, schema],
  ] as const) {
    const { verdict, changes } = check(before, after);
    expect(verdict).toBe('unknown');
    expect(changes[0]?.message).toContain(words);
  }
});

it('[SC6] compares fields with the names of what every object has', () => {
  const named = (type: string) =>
    JSON.parse(
      `{"type":"object","properties":{"__proto__":{"type":"${type}"},"toString":{"type":"string"}},"required":["__proto__"]}`,
    );
  const { changes } = check(named('string'), named('integer'));
  expect(changes).toMatchObject([{ pointer: '/properties/__proto__/type', verdict: 'breaking' }]);
  expect(Object.keys(changes[0]?.example as object)).toEqual(['__proto__']);
});

it('[SC6] comes to an end with patterns that a backtracking engine does not', () => {
  const { verdict } = check({ ...text, pattern: '^(a|a)*$', minLength: 40 }, { ...text, pattern: '^(a|aa)+$' });
  expect(verdict).toBe('compatible');
});

it.each<[string, JsonObject]>([
  ['a chain of references', chained(20_000)],
  ['a pattern of thousands of parts', { ...text, pattern: 'a?'.repeat(50_000) }],
  ['a pattern of thousands of groups', { ...text, pattern: `${'('.repeat(20_000)}a${')'.repeat(20_000)}` }],
])('[SC6] comes to a verdict about %s', (_what, schema) => {
  for (const [before, after] of [
    [text, schema],
    [schema, { type: 'number' }],
  ] as const) {
    expect(['breaking', 'unknown']).toContain(check(before, after).verdict);
  }
});

it('[SC6] comes to an end with a megabyte of schema', () => {
  const large = (type: string) => ({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [
        `field${index}`,
        { type: index === 7 ? type : 'string', maxLength: 50_000 + index, description: 'x'.repeat(500) },
      ]),
    ),
    additionalProperties: false,
  });
  expect(JSON.stringify(large('string')).length).toBeGreaterThan(1_000_000);
  expect(check(large('string'), large('integer')).changes).toMatchObject([
    { pointer: '/properties/field7/type', verdict: 'breaking' },
  ]);
});

/** A schema in a schema in a schema. */
function nested(depth: number): JsonObject {
  let schema: JsonObject = text;
  for (let level = 0; level < depth; level++) schema = { properties: { a: schema } };
  return schema;
}

/** Definitions that each refer to the next one. */
function chained(length: number): JsonObject {
  const links = Array.from({ length }, (_, index) => [`a${index}`, { $ref: `#/$defs/a${index + 1}` }] as const);
  return { $ref: '#/$defs/a0', $defs: { ...Object.fromEntries(links), [`a${length}`]: text } };
}
