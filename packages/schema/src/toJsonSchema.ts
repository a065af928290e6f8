import type { Field, FieldShape, PlainFieldType } from './Field.ts';
import type { JsonObject, JsonValue } from './JsonValue.ts';
import type { PayloadSchema } from './PayloadSchema.ts';

/** An amount of money: a decimal text, since a binary fraction can't hold cents, and an ISO 4217 code. */
const money: JsonObject = {
  type: 'object',
  properties: {
    amount: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
  },
  required: ['amount', 'currency'],
  additionalProperties: false,
};

const plain: Readonly<Record<PlainFieldType, JsonObject>> = {
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time' },
  duration: { type: 'string', format: 'duration' },
  uuid: { type: 'string', format: 'uuid' },
  email: { type: 'string', format: 'email' },
  uri: { type: 'string', format: 'uri' },
  money,
};

// Whoever writes about a message asks for its schema, many times over.
const schemas = new WeakMap<PayloadSchema, JsonObject>();

/** A payload in JSON Schema 2020-12. Fields make closed objects; `x-personal-data` marks personal data. */
export function toJsonSchema(payload: PayloadSchema): JsonObject {
  if (payload.type === 'jsonSchema') return payload.schema;
  const known = schemas.get(payload);
  if (known !== undefined) return known;
  const schema = objectSchema(payload.fields);
  schemas.set(payload, schema);
  return schema;
}

function objectSchema(fields: readonly Field[]): JsonObject {
  // Object.fromEntries also makes an own key of `__proto__`.
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchemaOf(field)]));
  const needed = new Set(fields.filter((field) => field.required).map((field) => field.name));
  // In the order of the properties, which puts names such as `0` first whatever order they were written in.
  const required = Object.keys(properties).filter((name) => needed.has(name));
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function fieldSchemaOf(field: Field): JsonObject {
  const schema = shapeSchema(field);
  return {
    ...(field.nullable === true ? orNull(schema) : schema),
    ...(field.description === undefined ? {} : { description: field.description }),
    ...(field.example === undefined ? {} : { examples: [field.example] }),
    ...(field.personal === true ? { 'x-personal-data': true } : {}),
  };
}

function shapeSchema(shape: FieldShape): JsonObject {
  switch (shape.type) {
    case 'string':
      return defined({
        type: 'string',
        minLength: shape.minLength,
        maxLength: shape.maxLength,
        pattern: shape.pattern,
      });
    case 'integer':
    case 'number':
      return defined({ type: shape.type, minimum: shape.minimum, maximum: shape.maximum });
    case 'enum':
      // JSON Schema wants at least one value; an enum that nobody has filled in yet is a text.
      return shape.values.length === 0 ? { type: 'string' } : { enum: [...new Set(shape.values)] };
    case 'object':
      return objectSchema(shape.fields);
    case 'shared':
      // Whoever wants it written out calls `resolveShared` first.
      return { 'x-value-type': shape.of };
    case 'array':
      return defined({
        type: 'array',
        items: shapeSchema(shape.items),
        minItems: shape.minItems,
        maxItems: shape.maxItems,
      });
    default:
      return plain[shape.type];
  }
}

function orNull(schema: JsonObject): JsonObject {
  if (schema['x-value-type'] !== undefined) return { ...schema, 'x-nullable': true };
  if (Array.isArray(schema['enum'])) return { ...schema, enum: [...schema['enum'], null] };
  return { ...schema, type: [schema['type'] ?? 'string', 'null'] };
}

function defined(schema: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}
