import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';

const names = fc.constantFrom('a', 'b', 'c', 'total');
const patterns = fc.constantFrom('^a', 'b$', '^[a-c]+$', '^[a-z]{2,4}$', 'a|b', '^(?=.*a).{2,}$', '^\\d+$', '^$', '.');
const formats = fc.constantFrom('date', 'uuid', 'ipv4', 'date-time', 'email');
const count = fc.nat({ max: 3 });
const bound = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 10);
const step = fc.constantFrom(1, 2, 3, 0.5, 5);
const plain = fc.constantFrom<JsonValue>(null, true, false, 0, 1, 2, 1.5, 'a', 'b', 'ab', '', '2026-03-14');
const value = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: fc.array(plain, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(names, plain, { maxKeys: 2, noNullPrototype: true }) },
);
const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null');

const text = fc.record<JsonObject>(
  {
    type: fc.constantFrom<JsonValue>('string', 'string', ['string', 'null']),
    minLength: count,
    maxLength: count,
    pattern: patterns,
    format: formats,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const number = fc.record<JsonObject>(
  {
    type: fc.constantFrom<JsonValue>('integer', 'number', ['integer', 'null'], ['number', 'string']),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: step,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const choice = fc.oneof(
  value.map((given): JsonObject => ({ const: given })),
  fc
    .uniqueArray(value, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) })
    .map((given): JsonObject => ({ enum: given })),
);

const { part } = fc.letrec<{ part: JsonValue; object: JsonObject; array: JsonObject; logic: JsonObject }>((tie) => {
  const some = { maxKeys: 2, noNullPrototype: true };
  const parts = fc.array(tie('part'), { minLength: 1, maxLength: 2 });
  return {
    object: fc.record<JsonObject>(
      {
        type: fc.constantFrom<JsonValue>('object', 'object', ['object', 'null']),
        properties: fc.dictionary(names, tie('part'), some),
        required: fc.uniqueArray(names, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.constant(false), fc.constant(false), tie('part')),
        patternProperties: fc.dictionary(patterns, tie('part'), { maxKeys: 1, noNullPrototype: true }),
        propertyNames: fc.oneof(text, choice),
        minProperties: count,
        maxProperties: count,
        dependentRequired: fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), {
          maxKeys: 1,
          noNullPrototype: true,
        }),
        dependentSchemas: fc.dictionary(names, tie('part'), { maxKeys: 1, noNullPrototype: true }),
        unevaluatedProperties: fc.oneof(fc.constant(false), tie('part')),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    array: fc.record<JsonObject>(
      {
        type: fc.constantFrom<JsonValue>('array', 'array', ['array', 'null']),
        items: tie('part'),
        prefixItems: parts,
        contains: tie('part'),
        minContains: count,
        maxContains: count,
        minItems: count,
        maxItems: count,
        uniqueItems: fc.boolean(),
        unevaluatedItems: fc.oneof(fc.constant(false), tie('part')),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    logic: fc.record<JsonObject>(
      {
        type: types,
        allOf: parts,
        anyOf: parts,
        oneOf: parts,
        not: tie('part'),
        if: tie('part'),
        then: tie('part'),
        else: tie('part'),
        properties: fc.dictionary(names, tie('part'), some),
        required: fc.uniqueArray(names, { maxLength: 2 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    part: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      text,
      number,
      choice,
      fc.boolean(),
      fc.constant<JsonObject>({ $ref: '#/$defs/shared' }),
      sparse(tie('object')),
      sparse(tie('array')),
      sparse(tie('logic')),
    ),
  };
});

/** With few enough keywords that something is left to be valid. */
function sparse(schema: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc.tuple(schema, fc.array(fc.nat(), { minLength: 3, maxLength: 3 })).map(([found, picks]) => {
    const keys = Object.keys(found);
    const kept = new Set([...picks.map((pick) => keys[pick % Math.max(1, keys.length)]), 'type']);
    return Object.fromEntries(Object.entries(found).filter(([key]) => kept.has(key)));
  });
}

/** What `#/$defs/shared` may be: also a tree, which contains itself. */
const shared = fc.constantFrom<JsonValue>(
  { type: 'string', minLength: 1 },
  {
    type: 'object',
    properties: { a: { $ref: '#/$defs/shared' }, total: { type: 'number' } },
    additionalProperties: false,
  },
  { type: 'array', items: { $ref: '#/$defs/shared' }, maxItems: 2 },
  { anyOf: [{ type: 'integer' }, { type: 'object', properties: { b: { $ref: '#/$defs/shared' } }, required: ['b'] }] },
);

/** Any JSON Schema 2020-12 that is one: every keyword, nested a few levels deep. */
export const anySchema: fc.Arbitrary<JsonObject> = fc.tuple(part, shared).map(
  ([schema, def]): JsonObject => ({
    ...(typeof schema === 'object' ? (schema as JsonObject) : schema ? {} : { not: {} }),
    $defs: { shared: def },
  }),
);

/** Any JSON value of the small world that the schemas speak of. */
export const anyValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    plain,
    fc.constantFrom<JsonValue>('abc', 'ba', '12', '2026-03-14T09:26:53Z', 'mia@example.com', 3, -1, 10, 0.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, fc.constantFrom('d', 'abc', '1')), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;
