import fc from 'fast-check';
import { checkJsonSchema } from '../checkJsonSchema.ts';
import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';

const names = fc.constantFrom('a', 'b', '__proto__', 'toString');
const patterns = fc.constantFrom('^a+$', '(', '[a-z]{3,}\\d*', '(a|b)+c?', '\\bx\\b', '^(?=.*\\d).{8,}$');
const count = fc.integer({ min: -1, max: 5 });
const small = fc.constantFrom<JsonValue>(null, 'a', 3, 1.5, true, [], { a: 1 });

const { part } = fc.letrec<{ part: JsonValue }>((tie) => {
  const parts = fc.array(tie('part'), { maxLength: 2 });
  return {
    part: fc.oneof(
      { maxDepth: 2 },
      fc.boolean(),
      fc.record<JsonObject>(
        {
          type: fc.constantFrom('string', 'object', 'array', 'number', 'integer', ['object', 'array'], 7, null),
          properties: fc.dictionary(names, tie('part'), { maxKeys: 3 }),
          patternProperties: fc.dictionary(patterns, tie('part'), { maxKeys: 2 }),
          required: fc.array(names, { maxLength: 3 }),
          dependentRequired: fc.dictionary(names, fc.array(names, { maxLength: 2 })),
          minProperties: count,
          items: tie('part'),
          prefixItems: parts,
          contains: tie('part'),
          uniqueItems: fc.boolean(),
          minItems: count,
          maxItems: count,
          allOf: parts,
          anyOf: parts,
          oneOf: parts,
          not: tie('part'),
          if: tie('part'),
          $ref: fc.constantFrom('#', '#/properties/a', '#/nowhere', 'https://example.com/a', '#/allOf/0'),
          minimum: fc.constantFrom<JsonValue>(0, 1e300, 'x'),
          multipleOf: fc.constantFrom(0, -1, 0.1, 3),
          minLength: count,
          maxLength: count,
          pattern: patterns,
          format: fc.constantFrom('email', 'date', 'unheard-of'),
          enum: fc.array(small, { maxLength: 2 }),
          default: small,
        },
        { requiredKeys: [] },
      ),
    ),
  };
});

/** Schemas that nobody would write: contradictions, circles, keywords of wrong types. */
export const oddSchema: fc.Arbitrary<JsonObject> = part.filter(isJsonObject);

/** The same without what is wrong with them: circles, contradictions and references to nowhere are left. */
export const mendedSchema: fc.Arbitrary<JsonObject> = oddSchema.map((schema) => {
  let mended: JsonValue = schema;
  for (const { path } of checkJsonSchema(schema)) if (path.at(-1) !== '$ref') mended = withoutPart(mended, path);
  return isJsonObject(mended) ? mended : {};
});

function withoutPart(value: JsonValue, [key, ...rest]: readonly (string | number)[]): JsonValue {
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.map((part, index) => (index === key ? withoutPart(part, rest) : part));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== key || rest.length > 0);
  return Object.fromEntries(kept.map(([name, part]) => [name, name === key ? withoutPart(part, rest) : part]));
}
