import type { JsonValue } from '../JsonValue.ts';

/**
 * Who must be able to read what, in the words of the registries. BACKWARD: readers with the new schema read data written
 * with the old one. FORWARD: readers with the old schema read data written with the new one. FULL: both. The transitive
 * ones ask it of all earlier schemas instead of the last one.
 */
export type CompatibilityMode = (typeof compatibilityModes)[number];

export const compatibilityModes = [
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const;

/** `compatible` is proven, `breaking` has an example, and what is neither is `unknown`. */
export type CompatibilityVerdict = 'compatible' | 'breaking' | 'unknown';

/** Which readers a change is bad for: those with the new schema (`backward`) or those with the old one (`forward`). */
export type CompatibilityDirection = 'backward' | 'forward';

/**
 * `strict` readers refuse what their schema refuses. `tolerant` ones pass over fields that they do not know, as the
 * generated readers of other contexts' events do.
 */
export type Readers = 'strict' | 'tolerant';

/** One place in which readers refuse data, or may refuse it. */
export interface CompatibilityChange {
  /** A JSON pointer into the schema of the readers: the new one when the direction is `backward`, else the old one. */
  readonly pointer: string;
  /** The keyword that refuses the data, or `schema` where it is the whole. */
  readonly rule: string;
  /** One sentence for people. */
  readonly message: string;
  readonly direction: CompatibilityDirection;
  readonly verdict: 'breaking' | 'unknown';
  /** The field that it is about, as in `lines[].sku`; empty for the payload itself. */
  readonly field: string;
  /** Which of the earlier schemas it is about, counted from 0. */
  readonly against: number;
  /** Data that its schema takes and the readers refuse. Every `breaking` change has one. */
  readonly example?: JsonValue;
}

export interface Compatibility {
  readonly mode: CompatibilityMode;
  readonly verdict: CompatibilityVerdict;
  readonly changes: readonly CompatibilityChange[];
}
