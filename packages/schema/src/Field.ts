import type { JsonValue } from './JsonValue.ts';

/** What values a field takes, with the constraints that make sense for them. Lengths count code points, as JSON Schema does. */
export type FieldShape =
  | { readonly type: 'string'; readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string }
  | { readonly type: 'integer' | 'number'; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: PlainFieldType }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'object'; readonly fields: readonly Field[] }
  /** A value type that its bounded context shares, by its name. */
  | { readonly type: 'shared'; readonly of: string }
  | {
      readonly type: 'array';
      readonly items: FieldShape;
      readonly minItems?: number;
      readonly maxItems?: number;
    };

/** Types without constraints. `money` is an amount as a decimal string and an ISO 4217 currency code. */
export type PlainFieldType = 'boolean' | 'date' | 'date-time' | 'duration' | 'uuid' | 'email' | 'uri' | 'money';

export type FieldType = FieldShape['type'];

/** One named part of a payload, as people speak of it at the wall. */
export type Field = FieldShape & {
  readonly name: string;
  readonly required: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: JsonValue;
  /** Marks personal data in the sense of the GDPR. */
  readonly personal?: boolean;
};
