import type { Field } from '@lambdastorm/schema';

/** All fields of a payload, and how to replace them. */
export interface FieldsEditing {
  readonly fields: readonly Field[];
  readonly change: (fields: readonly Field[]) => void;
  /** Names of the value types that the context shares. */
  readonly sharedTypes: readonly string[];
  /** Names of fields of which nobody knows where they come from. */
  readonly unknownFields?: ReadonlySet<string>;
  /** Value types themselves are edited as fields are, but nobody requires them. */
  readonly areTypes?: boolean;
}
