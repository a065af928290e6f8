import fc from 'fast-check';
import type { Field, FieldShape } from '../Field.ts';

const length = fc.option(fc.nat({ max: 30 }), { nil: undefined });
const bound = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
const patterns = [
  '^[A-Z]{3}$',
  '^ORD-\\d{6}$',
  '^[a-z]+(-[a-z]+)*$',
  '^(\\+\\d+ )?\\d+$',
  '[^\\s@]+@[^\\s@]+',
  '^\\p{L}+$',
];

/** Constraints that leave something: the smaller bound is the lower one. */
function ordered<Value extends number>(
  low: Value | undefined,
  high: Value | undefined,
  names: readonly [string, string],
) {
  const isTurned = low !== undefined && high !== undefined && low > high;
  const [least, most] = isTurned ? [high, low] : [low, high];
  return {
    ...(least === undefined ? {} : { [names[0]]: least }),
    ...(most === undefined ? {} : { [names[1]]: most }),
  };
}

const text = fc.oneof(
  fc
    .tuple(length, length)
    .map(([low, high]) => ({ type: 'string', ...ordered(low, high, ['minLength', 'maxLength']) })),
  fc.constantFrom(...patterns).map((pattern) => ({ type: 'string', pattern })),
);
const number = fc
  .tuple(fc.constantFrom('integer', 'number'), bound, bound)
  .map(([type, low, high]) => ({ type, ...ordered(low, high, ['minimum', 'maximum']) }));
const plain = fc
  .constantFrom('boolean', 'date', 'date-time', 'duration', 'uuid', 'email', 'uri', 'money')
  .map((type) => ({ type }));
const choice = fc.uniqueArray(fc.string(), { maxLength: 4 }).map((values) => ({ type: 'enum', values }));

// Ajv, which judges in the tests, skips properties of the name `__proto__`.
const name = fc.oneof(
  fc.string().filter((text) => text !== '__proto__'),
  fc.constantFrom('orderId', 'email', 'amount', 'toString', 'constructor', 'price', 'city'),
);

const { fields } = fc.letrec<{ shape: FieldShape; fields: readonly Field[] }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text as fc.Arbitrary<FieldShape>,
    number as fc.Arbitrary<FieldShape>,
    plain as fc.Arbitrary<FieldShape>,
    choice as fc.Arbitrary<FieldShape>,
    fc
      .tuple(
        tie('shape'),
        fc.option(fc.nat({ max: 4 }), { nil: undefined }),
        fc.option(fc.nat({ max: 4 }), { nil: undefined }),
      )
      .map(
        ([items, low, high]): FieldShape => ({ type: 'array', items, ...ordered(low, high, ['minItems', 'maxItems']) }),
      ),
    tie('fields').map((inner): FieldShape => ({ type: 'object', fields: inner })),
  ),
  fields: fc.uniqueArray(
    fc
      .tuple(
        tie('shape'),
        fc.record(
          {
            name,
            required: fc.boolean(),
            nullable: fc.constant(true as const),
            description: fc.string(),
            example: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
            personal: fc.constant(true as const),
          },
          { requiredKeys: ['name', 'required'] },
        ),
      )
      .map(([of, naming]): Field => ({ ...of, ...naming })),
    { selector: (field) => field.name, maxLength: 5 },
  ),
}));

/** Any fields of one payload, their names unique and the defaults left out. */
export const anyFields: fc.Arbitrary<readonly Field[]> = fields;
