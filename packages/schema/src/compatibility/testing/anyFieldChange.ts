import fc from 'fast-check';
import type { Field } from '../../Field.ts';
import { anyFields } from '../../testing/anyField.ts';

interface FieldChange {
  readonly before: readonly Field[];
  readonly after: readonly Field[];
}

/** What people do to the fields of a note. */
const edits: readonly ((fields: readonly Field[], other: Field) => readonly Field[])[] = [
  (fields) => fields.slice(1),
  (fields, other) => [...fields, other],
  ([first, ...rest], other) => (first === undefined ? [other] : [{ ...first, name: other.name }, ...rest]),
  ([first, ...rest], other) => (first === undefined ? [other] : [{ ...first, required: !first.required }, ...rest]),
  ([first, ...rest], other) =>
    first === undefined ? [other] : [{ ...first, nullable: first.nullable !== true }, ...rest],
  ([first, ...rest], other) => (first === undefined ? [other] : [{ ...other, name: first.name }, ...rest]),
  ([first, ...rest], other) => [...rest, first === undefined ? other : narrowed(first)],
];

/** A field with its bound moved or its list changed by one. */
function narrowed(field: Field): Field {
  switch (field.type) {
    case 'string':
      return { ...field, minLength: (field.minLength ?? 0) + 1 };
    case 'integer':
    case 'number':
      return { ...field, maximum: (field.maximum ?? 100) - 1 };
    case 'enum':
      return { ...field, values: [...field.values.slice(1), 'another'] };
    case 'array':
      return { ...field, maxItems: Math.max(0, (field.maxItems ?? 10) - 1) };
    case 'object':
      return { ...field, fields: field.fields.slice(1) };
    default:
      return { ...field, required: !field.required };
  }
}

const note: Field = { name: 'note', type: 'string', required: false };

/** The fields of a note before and after somebody changed them. */
export const anyFieldChange: fc.Arbitrary<FieldChange> = fc
  .tuple(anyFields, anyFields, fc.nat({ max: edits.length - 1 }))
  .map(([fields, [other = note], edit]) => ({
    before: withoutDoubles(fields),
    after: withoutDoubles(edits[edit]?.(fields, other) ?? fields),
  }));

function withoutDoubles(fields: readonly Field[]): readonly Field[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
