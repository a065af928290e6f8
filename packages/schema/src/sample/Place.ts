import type { JsonObject, JsonValue } from '../JsonValue.ts';
import type { OpenSchema } from './openSchema.ts';

/** Where in a sample a value stands. */
export interface Place {
  readonly document: OpenSchema;
  /** Values for a part that stands inside: the way back to the start, which a module cycle would otherwise be. */
  readonly valuesOf: (part: JsonValue, place: Place) => Generator<JsonValue>;
  /** The names of the properties that lead here. */
  readonly path: readonly string[];
  /** How often each referred part was entered on the way here; a schema that contains itself must end. */
  readonly entered: ReadonlyMap<JsonObject, number>;
  /** Parts that may still be filled in; what is optional is left out when it is used up. */
  readonly budget: { left: number };
}
