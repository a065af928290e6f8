import type { Field, FieldShape, JsonObject, PayloadSchema } from '@lambdastorm/schema';
import fc from 'fast-check';
import { anyText } from './anyText.ts';

const length = fc.nat({ max: 12 });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const patterns = ['^[A-Z]{3}$', '^\\d+$', '\\p{L}+', '[/]', '^a/b$', '(', '^🍕$', `^${'[a-z]'.repeat(30)}$`];

/** Shapes of fields with constraints that can be met. */
const anyShape: fc.Memo<FieldShape> = fc.memo((depth) => {
  const text = fc
    .record({ type: fc.constant('string' as const), minLength: optional(length), more: optional(length) })
    .map(({ type, minLength, more }) =>
      defined({ type, minLength, maxLength: more === undefined ? undefined : (minLength ?? 0) + more }),
    );
  const patterned = fc.constantFrom(...patterns).map((pattern) => ({ type: 'string' as const, pattern }));
  const number = fc
    .record({
      type: fc.constantFrom('integer' as const, 'number' as const),
      minimum: optional(fc.integer({ min: -1000, max: 1000 })),
      more: optional(length),
    })
    .map(({ type, minimum, more }) =>
      defined({ type, minimum, maximum: more === undefined ? undefined : (minimum ?? 0) + more }),
    );
  const plain = fc
    .constantFrom('boolean', 'date', 'date-time', 'duration', 'uuid', 'email', 'uri', 'money')
    .map((type) => ({ type }) as FieldShape);
  const choice = fc
    .array(
      anyText.filter((each) => each.isWellFormed()),
      { maxLength: 6 },
    )
    .map((values) => ({ type: 'enum' as const, values }));
  const scalar = fc.oneof(text, number, plain, choice, patterned) as fc.Arbitrary<FieldShape>;
  if (depth <= 1) return scalar;
  const object = anyFields(depth - 1).map((fields) => ({ type: 'object' as const, fields }));
  const array = fc
    .record({ items: anyShape(depth - 1), minItems: optional(fc.nat({ max: 2 })), more: optional(length) })
    .map(({ items, minItems, more }) =>
      defined({
        type: 'array' as const,
        items,
        minItems,
        maxItems: more === undefined ? undefined : (minItems ?? 0) + more,
      }),
    );
  return fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: object },
    { weight: 1, arbitrary: array as fc.Arbitrary<FieldShape> },
  );
});

/** Fields as people draw them up, in any words. */
export function anyFields(depth = 3): fc.Arbitrary<readonly Field[]> {
  const field = fc
    .record({
      shape: anyShape(depth),
      name: fc.oneof(fc.constantFrom('orderId', 'lines', 'guest', 'total', 'date'), anyText),
      required: fc.boolean(),
      nullable: optional(fc.boolean()),
      description: optional(anyText),
      personal: optional(fc.boolean()),
    })
    .map(({ shape, ...rest }) => ({ ...shape, ...defined(rest) }) as Field);
  return fc.array(field, { maxLength: 5 });
}

const schemas: readonly JsonObject[] = [
  {},
  { type: 'object' },
  { type: 'string', format: 'email', maxLength: 40 },
  { type: 'array', items: { type: 'integer', exclusiveMinimum: 0, multipleOf: 5 } },
  {
    type: 'object',
    properties: { kind: { const: 'card' }, holder: { $ref: '#/$defs/person' }, next: { $ref: '#' } },
    required: ['kind', 'unlisted'],
    $defs: { person: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false } },
  },
  { anyOf: [{ type: 'object', properties: { a: { type: 'number' } }, required: ['a'] }, { type: 'null' }] },
  { oneOf: [{ type: 'string', minLength: 3 }, { enum: [1, 2, 3] }] },
  { type: ['object', 'null'], additionalProperties: { type: 'number', minimum: 1 } },
  { type: 'object', allOf: [{ required: ['x'] }], patternProperties: { '^x': { type: 'string' } } },
  { enum: Array.from({ length: 60 }, (_, place) => place * 17) },
];

/** What messages carry: mostly fields, sometimes JSON Schema. */
export const anyPayload: fc.Arbitrary<PayloadSchema> = fc.oneof(
  { weight: 5, arbitrary: anyFields().map((fields) => ({ type: 'fields' as const, fields })) },
  { weight: 1, arbitrary: fc.constantFrom(...schemas).map((schema) => ({ type: 'jsonSchema' as const, schema })) },
);
