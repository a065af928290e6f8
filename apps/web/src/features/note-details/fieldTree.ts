import type { Field, FieldShape } from '@lambdastorm/schema';
import type { PlainType } from './fieldTypes.ts';

/** Where a field is: its index among the fields, then among those inside it, and so on. */
export type FieldPath = readonly number[];

/** The fields inside an object, or inside the objects of a list; `undefined` where there can be none. */
export function fieldsInside(shape: FieldShape): readonly Field[] | undefined {
  if (shape.type === 'object') return shape.fields;
  return shape.type === 'array' ? fieldsInside(shape.items) : undefined;
}

export function changeField(
  fields: readonly Field[],
  path: FieldPath,
  change: (field: Field) => Field,
): readonly Field[] {
  return changeSiblings(fields, path, (siblings, index) => {
    const field = siblings[index];
    return field === undefined ? siblings : siblings.with(index, change(field));
  });
}

export function removeField(fields: readonly Field[], path: FieldPath): readonly Field[] {
  return changeSiblings(fields, path, (siblings, index) => siblings.toSpliced(index, 1));
}

/** Adds a field as the last one inside the field at `parent`; at the end of all when `parent` is empty. */
export function addField(fields: readonly Field[], parent: FieldPath, field: Field): readonly Field[] {
  if (parent.length === 0) return [...fields, field];
  return changeField(fields, parent, (outer) => ({
    ...outer,
    ...withFieldsInside(outer, (inner) => [...inner, field]),
  }));
}

/** Moves a field among its siblings; stays at the ends. */
export function moveField(fields: readonly Field[], path: FieldPath, by: -1 | 1): readonly Field[] {
  return changeSiblings(fields, path, (siblings, index) => {
    const [field, other] = [siblings[index], siblings[index + by]];
    return field === undefined || other === undefined ? siblings : siblings.with(index, other).with(index + by, field);
  });
}

/** A shape of this type without any constraint. */
export function shapeOfType(type: PlainType): FieldShape {
  switch (type) {
    case 'enum':
      return { type, values: [] };
    case 'object':
      return { type, fields: [] };
    case 'array':
      return { type, items: { type: 'string' } };
    default:
      return { type };
  }
}

/** The field with another shape; its name and all that does not depend on the type stay. */
export function withShape(field: Field, shape: FieldShape): Field {
  const { name, required, nullable, description, personal } = field;
  const naming = { name, required, ...defined({ nullable, description, personal }) };
  return { ...naming, ...shape };
}

/** The entries that are not `undefined`: stored JSON has none. */
export function defined<Part extends object>(part: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: Exclude<Part[Key], undefined>;
  };
}

function changeSiblings(
  fields: readonly Field[],
  path: FieldPath,
  change: (siblings: readonly Field[], index: number) => readonly Field[],
): readonly Field[] {
  const [index, ...rest] = path;
  if (index === undefined) return fields;
  if (rest.length === 0) return change(fields, index);
  const outer = fields[index];
  if (outer === undefined) return fields;
  const inner = withFieldsInside(outer, (inside) => changeSiblings(inside, rest, change));
  return fields.with(index, { ...outer, ...inner });
}

function withFieldsInside(shape: FieldShape, change: (inner: readonly Field[]) => readonly Field[]): FieldShape {
  if (shape.type === 'object') return { ...shape, fields: change(shape.fields) };
  return shape.type === 'array' ? { ...shape, items: withFieldsInside(shape.items, change) } : shape;
}
