import type { Field, FieldShape } from './Field.ts';
import type { PayloadSchema } from './PayloadSchema.ts';

/**
 * A payload in which shared value types are written out. One that is not among the types, or is made of itself, becomes a
 * text, as an enum without values does.
 */
export function resolveShared(payload: PayloadSchema, types: readonly Field[]): PayloadSchema {
  if (payload.type === 'jsonSchema' || !usesShared(payload.fields)) return payload;
  const typeByName = new Map(types.map((type) => [type.name, type] as const));
  return { type: 'fields', fields: payload.fields.map((field) => resolveField(field, typeByName, [])) };
}

/** The names of the shared types that fields are made of, each once. */
export function sharedNames(fields: readonly Field[]): readonly string[] {
  return [...new Set(fields.flatMap(namesIn))];
}

type Types = ReadonlyMap<string, Field>;

function usesShared(fields: readonly Field[]): boolean {
  return fields.some((field) => namesIn(field).length > 0);
}

function namesIn(shape: FieldShape): readonly string[] {
  switch (shape.type) {
    case 'shared':
      return [shape.of];
    case 'object':
      return shape.fields.flatMap(namesIn);
    case 'array':
      return namesIn(shape.items);
    default:
      return [];
  }
}

function resolveField(field: Field, types: Types, inside: readonly string[]): Field {
  const { name, required, nullable, description, example, personal } = field;
  const naming = { name, required, nullable, description, example, personal };
  const known = Object.fromEntries(Object.entries(naming).filter(([, value]) => value !== undefined));
  return { ...resolveShape(field, types, inside), ...known } as Field;
}

function resolveShape(shape: FieldShape, types: Types, inside: readonly string[]): FieldShape {
  switch (shape.type) {
    case 'shared': {
      const type = types.get(shape.of);
      if (type === undefined || inside.includes(shape.of)) return { type: 'string' };
      return resolveShape(shapeOf(type), types, [...inside, shape.of]);
    }
    case 'object':
      return { ...shape, fields: shape.fields.map((field) => resolveField(field, types, inside)) };
    case 'array':
      return { ...shape, items: resolveShape(shape.items, types, inside) };
    default:
      return shape;
  }
}

/** A type is written down as a field: what is said of the field alone is none of its shape. */
function shapeOf(type: Field): FieldShape {
  const { name: _name, required: _required, nullable: _nullable, description: _description, ...shape } = type;
  const { example: _example, personal: _personal, ...bare } = shape as typeof shape & Partial<Field>;
  return bare as FieldShape;
}
