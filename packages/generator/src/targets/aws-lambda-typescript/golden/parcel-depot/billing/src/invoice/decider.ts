// Written once by Lambdastorm for “Invoice”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 143ottbehyr
import type { InvoiceDecider } from '../generated/aggregates/invoice.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type InvoiceState } from './state.js';

/**
 * “Invoice” as its store takes it. Its events are kept in streams of this name, which must not
 * change.
 */
export const invoiceDecider: InvoiceDecider<InvoiceState> = {
  aggregate: 'Invoice',
  initialState,
  decide,
  evolve,
};
