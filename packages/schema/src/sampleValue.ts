import type { JsonObject, JsonValue } from './JsonValue.ts';
import { openSchema } from './sample/openSchema.ts';
import { valuesOf } from './sample/valuesOf.ts';

/**
 * A value that a JSON Schema accepts, always the same, as a person would write it. Where none can be found (the schema
 * contradicts itself or refers to what is not there), the closest try.
 */
export function sampleValue(schema: JsonObject): JsonValue {
  const document = openSchema(schema);
  const place = { document, valuesOf, path: [], entered: new Map([[document.root, 1]]), budget: { left: 3000 } };
  const [value = null] = valuesOf(document.root, place);
  // The opened schema has objects without a prototype, and an example comes from there.
  return JSON.parse(JSON.stringify(value));
}
