import { z } from 'zod';
import type { Field } from './Field.ts';
import { isJsonValue } from './isJsonValue.ts';

const length = z.int().min(0);

// Every shape is loose: keys of a later version are kept. Names may be empty or double while somebody is still typing.
const naming = {
  name: z.string(),
  required: z.boolean(),
  nullable: z.boolean().optional(),
  description: z.string().optional(),
  example: z.unknown().refine(isJsonValue, 'must be a JSON value').optional(),
  personal: z.boolean().optional(),
};

const stringShape = {
  type: z.literal('string'),
  minLength: length.optional(),
  maxLength: length.optional(),
  pattern: z.string().optional(),
};
const numberShape = {
  type: z.enum(['integer', 'number']),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
};
const plainShape = {
  type: z.enum(['boolean', 'date', 'date-time', 'duration', 'uuid', 'email', 'uri', 'money']),
};
const enumShape = { type: z.literal('enum'), values: z.array(z.string()) };
const objectShape = { type: z.literal('object'), fields: z.lazy((): z.ZodType => z.array(anyField)) };
const sharedShape = { type: z.literal('shared'), of: z.string() };
const arrayShape = {
  type: z.literal('array'),
  items: z.lazy((): z.ZodType => anyShape),
  minItems: length.optional(),
  maxItems: length.optional(),
};

const anyShape = z.discriminatedUnion('type', [
  z.looseObject(stringShape),
  z.looseObject(numberShape),
  z.looseObject(plainShape),
  z.looseObject(enumShape),
  z.looseObject(objectShape),
  z.looseObject(sharedShape),
  z.looseObject(arrayShape),
]);

const anyField = z.discriminatedUnion('type', [
  z.looseObject({ ...naming, ...stringShape }),
  z.looseObject({ ...naming, ...numberShape }),
  z.looseObject({ ...naming, ...plainShape }),
  z.looseObject({ ...naming, ...enumShape }),
  z.looseObject({ ...naming, ...objectShape }),
  z.looseObject({ ...naming, ...sharedShape }),
  z.looseObject({ ...naming, ...arrayShape }),
]);

/** Reads one field of a stored payload; keys that this version does not know are kept. */
// Zod can't say that an absent key is not the same as an undefined one; stored JSON has no undefined.
export const fieldSchema = anyField as unknown as z.ZodType<Field>;
