import type { Field, FieldShape, JsonObject, JsonValue, PayloadSchema } from '@lambdastorm/schema';

// Each context that knows a message asks, and what is made of the answer is remembered with it.
const sounds = new WeakMap<PayloadSchema, PayloadSchema>();

/**
 * A payload without what no program can check: patterns that are no regular expressions and the key `__proto__`, which a
 * JavaScript object can't carry safely; fields that have no name yet are left out too. Of several fields with one name the last counts, and it is required when one is.
 */
export function soundPayload(payload: PayloadSchema): PayloadSchema {
  const known = sounds.get(payload);
  if (known !== undefined) return known;
  const sound = toSound(payload);
  sounds.set(payload, sound);
  return sound;
}

function toSound(payload: PayloadSchema): PayloadSchema {
  return payload.type === 'fields'
    ? { type: 'fields', fields: soundFields(payload.fields) }
    : { type: 'jsonSchema', schema: soundObject(payload.schema) };
}

function soundFields(fields: readonly Field[]): Field[] {
  const byName = new Map<string, Field>();
  for (const field of fields) {
    if (field.name === '' || field.name === '__proto__') continue;
    const required = field.required || byName.get(field.name)?.required === true;
    byName.set(field.name, { ...soundShape(field), ...namingOf(field), required });
  }
  return [...byName.values()];
}

/** What is said about a field beside its shape. */
function namingOf({ name, nullable, description, example, personal }: Field): Omit<Field, 'type' | 'required'> {
  return {
    name,
    ...(nullable === undefined ? {} : { nullable }),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    ...(personal === undefined ? {} : { personal }),
  };
}

function soundShape(shape: FieldShape): FieldShape {
  switch (shape.type) {
    case 'object':
      return { type: 'object', fields: soundFields(shape.fields) };
    case 'array':
      return { ...withoutCrossedLimits(shape, 'minItems', 'maxItems'), items: soundShape(shape.items) };
    case 'string': {
      const { pattern, ...rest } = withoutCrossedLimits(shape, 'minLength', 'maxLength');
      return { ...rest, ...(isPattern(pattern) ? { pattern } : {}) };
    }
    case 'integer':
    case 'number':
      return withoutCrossedLimits(shape, 'minimum', 'maximum');
    default:
      return shape;
  }
}

/** Nothing is at least 5 and at most 3: somebody is still typing, and the lower limit counts until they are done. */
function withoutCrossedLimits<Shape extends object>(shape: Shape, low: keyof Shape, high: keyof Shape): Shape {
  const [least, most] = [shape[low], shape[high]];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return shape;
  const { [high]: _crossed, ...rest } = shape;
  return rest as Shape;
}

const schemaMaps = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas']);
const plainValues = new Set(['const', 'enum', 'default', 'examples']);

function soundObject(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, JsonValue][] => {
    if (key === '__proto__' || (key === 'pattern' && !isPattern(value))) return [];
    if (key === 'required' && Array.isArray(value)) return [[key, value.filter((name) => name !== '__proto__')]];
    if (plainValues.has(key)) return [[key, value]];
    return [[key, schemaMaps.has(key) ? soundMap(key, value) : soundValue(value)]];
  });
  return Object.fromEntries(entries);
}

function soundMap(keyword: string, value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__' && (keyword !== 'patternProperties' || isPattern(key)))
      .map(([key, schema]) => [key, soundValue(schema)]),
  );
}

function soundValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(soundValue);
  return typeof value === 'object' && value !== null ? soundObject(value as JsonObject) : value;
}

function isPattern(pattern: JsonValue | undefined): pattern is string {
  if (typeof pattern !== 'string') return false;
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}
