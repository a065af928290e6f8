import type { Field } from '@lambdastorm/schema';

/** All fields of a payload, and how to replace them. */
export interface FieldsEditing {
  readonly fields: readonly Field[];
  readonly change: (fields: readonly Field[]) => void;
}
