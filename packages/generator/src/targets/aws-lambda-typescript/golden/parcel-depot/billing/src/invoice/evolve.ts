// Written once by Lambdastorm for “Invoice”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0t3mpqb3jku
import type { InvoiceEvent } from '../generated/aggregates/invoice.js';
import type { InvoiceState } from './state.js';

/** What “Invoice” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: InvoiceState, event: InvoiceEvent): InvoiceState {
  return { version: state.version + 1, lastEvent: event.type };
}
