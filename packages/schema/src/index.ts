export { checkJsonSchema, type SchemaFault } from './checkJsonSchema.ts';
export {
  type Compatibility,
  type CompatibilityChange,
  type CompatibilityDirection,
  type CompatibilityMode,
  type CompatibilityVerdict,
  compatibilityModes,
  type Readers,
} from './compatibility/Compatibility.ts';
export { checkComparable } from './compatibility/checkComparable.ts';
export { checkCompatibility } from './compatibility/checkCompatibility.ts';
export { type PlannedVersion, type PublishedSchema, planVersion } from './compatibility/planVersion.ts';
export type { Field, FieldShape, FieldType, PlainFieldType } from './Field.ts';
export { fieldSchema } from './fieldSchema.ts';
export { fieldsFromSample } from './fieldsFromSample.ts';
export { isJsonObject } from './isJsonValue.ts';
export type { JsonObject, JsonValue } from './JsonValue.ts';
export type { PayloadSchema } from './PayloadSchema.ts';
export { parseFields } from './parseFields.ts';
export { parseJsonSchema } from './parseJsonSchema.ts';
export { resolveShared, sharedNames } from './resolveShared.ts';
export { sampleValue } from './sampleValue.ts';
export { toJsonSchema } from './toJsonSchema.ts';
