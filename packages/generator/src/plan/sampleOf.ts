import { Validator } from '@cfworker/json-schema';
import { type JsonObject, type JsonValue, type PayloadSchema, sampleValue, toJsonSchema } from '@lambdastorm/schema';
import type { PlannedMessage } from './ServerlessPlan.ts';

export interface Sample {
  readonly value: JsonValue;
  /** Not so when the schema contradicts itself. */
  readonly isValid: boolean;
}

// Many files of a project show the same sample, and a sample takes a while to find.
const samples = new WeakMap<PayloadSchema, Sample>();

/** What a message may carry. */
export function sampleOf({ payload }: Pick<PlannedMessage, 'payload'>): Sample {
  const known = samples.get(payload);
  if (known !== undefined) return known;
  const schema = toJsonSchema(payload);
  const value = sampleValue(schema);
  const sample = { value, isValid: accepts(schema, value) };
  samples.set(payload, sample);
  return sample;
}

function accepts(schema: JsonObject, value: JsonValue): boolean {
  try {
    return new Validator(schema, '2020-12').validate(value).valid;
  } catch {
    // A reference to nothing can't be followed.
    return false;
  }
}
