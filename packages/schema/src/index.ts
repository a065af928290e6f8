export type { Field, FieldShape, FieldType, PlainFieldType } from './Field.ts';
export { fieldSchema } from './fieldSchema.ts';
export { fieldsFromSample } from './fieldsFromSample.ts';
export type { JsonObject, JsonValue } from './JsonValue.ts';
export type { PayloadSchema } from './PayloadSchema.ts';
export { parseFields } from './parseFields.ts';
export { parseJsonSchema } from './parseJsonSchema.ts';
export { sampleValue } from './sampleValue.ts';
export { toJsonSchema } from './toJsonSchema.ts';
