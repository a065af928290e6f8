import type { JsonValue } from '../../JsonValue.ts';
import type { Formula } from '../formula/Formula.ts';
import type { Counterpart } from './Counterpart.ts';

/** A place in the readers' schema, and which values of the whole it is about. */
export interface Spot {
  readonly pointer: string;
  readonly schema: JsonValue;
  readonly counterpart: Counterpart;
  /** As in `lines[].sku`. */
  readonly field: string;
  /** What is said here, as a formula about the whole. */
  readonly lift: (formula: Formula) => Formula;
  /** What the writers' schema says of the values there, as far as it says it outright. */
  readonly written: Formula;
  /** The schemas that were entered on the way, so that one that contains itself is entered once. */
  readonly entered: ReadonlySet<JsonValue>;
}
