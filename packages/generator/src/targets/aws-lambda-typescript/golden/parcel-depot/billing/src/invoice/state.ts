// Written once by Lambdastorm for “Invoice”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1k6u7ib2gfc
import type { InvoiceEvent } from '../generated/aggregates/invoice.js';

/** What “Invoice” must remember to decide; add what a decision needs. */
export interface InvoiceState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: InvoiceEvent['type'] | undefined;
}

export const initialState: InvoiceState = { version: 0, lastEvent: undefined };
