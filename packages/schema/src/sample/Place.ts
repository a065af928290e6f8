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
  /** Steps that may still be taken; what is optional is left out when they are used up. */
  readonly budget: { left: number };
}

/** Where even what is required is given up: parts that need each other may go on without end. */
const overdraft = -2000;

/** Takes a step, and says whether there was one left. */
export function spend(budget: Place['budget']): boolean {
  budget.left -= 1;
  return budget.left > overdraft;
}
