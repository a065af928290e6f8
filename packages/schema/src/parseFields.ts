import { z } from 'zod';
import type { Field } from './Field.ts';
import { fieldSchema } from './fieldSchema.ts';

const fieldsSchema = z.array(fieldSchema);

/** Reads the fields of a stored payload; throws a ZodError that names the place when they are none. */
export function parseFields(value: unknown): readonly Field[] {
  return fieldsSchema.parse(value);
}
