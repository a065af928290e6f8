import { Validator } from '@cfworker/json-schema';
import { type JsonObject, type JsonValue, sampleValue, toJsonSchema } from '@lambdastorm/schema';
import type { PlannedMessage } from '../../../plan/ServerlessPlan.ts';

export interface Sample {
  readonly value: JsonValue;
  /** Not so when the schema contradicts itself. */
  readonly isValid: boolean;
}

/** What a message may carry. */
export function sampleOf({ payload }: PlannedMessage): Sample {
  const schema = toJsonSchema(payload);
  const value = sampleValue(schema);
  return { value, isValid: accepts(schema, value) };
}

function accepts(schema: JsonObject, value: JsonValue): boolean {
  try {
    return new Validator(schema, '2020-12').validate(value).valid;
  } catch {
    // A reference to nothing can't be followed.
    return false;
  }
}
