import type { Field, FieldShape, PlainFieldType } from './Field.ts';
import { fieldSchema } from './fieldSchema.ts';
import { isJsonObject } from './isJsonValue.ts';
import type { JsonObject, JsonValue } from './JsonValue.ts';
import type { PayloadSchema } from './PayloadSchema.ts';
import { toJsonSchema } from './toJsonSchema.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Reads a JSON Schema as fields where they say exactly the same; else keeps it as it is. */
export function parseJsonSchema(schema: JsonObject): PayloadSchema {
  const { $schema, ...rest } = schema;
  const fields = findFields(rest);
  const isSame = fields !== undefined && isSameSchema(toJsonSchema({ type: 'fields', fields }), rest);
  const isOurDialect = $schema === undefined || $schema === dialect;
  const isLegal = isSame && fields.every((field) => fieldSchema.safeParse(field).success);
  return isOurDialect && isLegal ? { type: 'fields', fields } : { type: 'jsonSchema', schema };
}

/** A first reading, which may miss something; the comparison above tells. */
function findFields({ type, properties, required }: JsonObject): readonly Field[] | undefined {
  if (typeOf(type) !== 'object' || !isJsonObject(properties)) return undefined;
  const names = Array.isArray(required) ? required : [];
  const fields = Object.entries(properties).map(([name, part]) => findField(name, part, names.includes(name)));
  return fields.includes(undefined) ? undefined : fields.filter((field) => field !== undefined);
}

function findField(name: string, part: JsonValue, required: boolean): Field | undefined {
  if (!isJsonObject(part)) return undefined;
  const shape = findShape(part);
  if (shape === undefined) return undefined;
  const { description, examples } = part;
  return {
    ...shape,
    name,
    required,
    ...(isNullable(part) ? { nullable: true } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(Array.isArray(examples) && examples.length === 1 ? { example: examples[0] } : {}),
    ...(part['x-personal-data'] === true ? { personal: true } : {}),
  };
}

function findShape(part: JsonObject): FieldShape | undefined {
  if (typeof part['x-value-type'] === 'string') return { type: 'shared', of: part['x-value-type'] };
  if (Array.isArray(part['enum'])) {
    return { type: 'enum', values: part['enum'].filter((value) => typeof value === 'string') };
  }
  const type = typeOf(part['type']);
  switch (type) {
    case 'string':
      return findTextShape(part);
    case 'integer':
    case 'number':
      return { type, ...numbersIn(part, 'minimum', 'maximum') };
    case 'boolean':
      return { type };
    case 'array':
      return findArrayShape(part);
    case 'object':
      return findObjectShape(part);
    default:
      return undefined;
  }
}

const typeByFormat: Readonly<Record<string, PlainFieldType>> = {
  date: 'date',
  'date-time': 'date-time',
  duration: 'duration',
  uuid: 'uuid',
  email: 'email',
  uri: 'uri',
};

function findTextShape(part: JsonObject): FieldShape | undefined {
  const { format, pattern } = part;
  if (typeof format === 'string') {
    const type = Object.hasOwn(typeByFormat, format) ? typeByFormat[format] : undefined;
    return type === undefined ? undefined : { type };
  }
  return {
    type: 'string',
    ...numbersIn(part, 'minLength', 'maxLength'),
    ...(typeof pattern === 'string' ? { pattern } : {}),
  };
}

function findArrayShape(part: JsonObject): FieldShape | undefined {
  const items = isJsonObject(part['items']) ? findShape(part['items']) : undefined;
  return items === undefined ? undefined : { type: 'array', items, ...numbersIn(part, 'minItems', 'maxItems') };
}

function findObjectShape(part: JsonObject): FieldShape | undefined {
  const fields = findFields(part);
  if (fields === undefined) return undefined;
  const isMoney = fields.map((field) => field.name).join() === 'amount,currency' && isMoneySchema(part);
  return isMoney ? { type: 'money' } : { type: 'object', fields };
}

function isMoneySchema({ properties, required = [], additionalProperties = true }: JsonObject): boolean {
  const money = toJsonSchema({ type: 'fields', fields: [{ name: 'total', type: 'money', required: true }] });
  const found = { type: 'object', properties: properties ?? {}, required, additionalProperties };
  return isJsonObject(money['properties']) && isSameSchema(money['properties']['total'] ?? null, found);
}

function numbersIn(part: JsonObject, ...names: readonly string[]): Readonly<Record<string, number>> {
  const found = names.map((name) => [name, part[name]] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

function typeOf(type: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(type) && type.length === 2 && type[1] === 'null' ? type[0] : type;
}

function isNullable({ type, enum: values, 'x-nullable': isShared }: JsonObject): boolean {
  if (isShared === true) return true;
  return (Array.isArray(type) && type.includes('null')) || (Array.isArray(values) && values.includes(null));
}

/** Whether two schemas are the same but for the order of keys and of required names. */
function isSameSchema(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(inOneOrder(a)) === JSON.stringify(inOneOrder(b));
}

function inOneOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(
    keys.map((key) => {
      const part = value[key] ?? null;
      return [key, key === 'required' && isTexts(part) ? [...part].sort() : inOneOrder(part)];
    }),
  );
}

function isTexts(value: JsonValue): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
