// Written once by Lambdastorm for “Invoice”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1oa45dowqen
import type { InvoiceCommand, InvoiceEvent } from '../generated/aggregates/invoice.js';
import { NotDecided } from '../generated/errors.js';
import type { InvoiceState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: InvoiceCommand, state: InvoiceState): readonly InvoiceEvent[] {
  // From “Confirm payment” on the wall (confirm-payment).
  throw new NotDecided(
    `“Confirm payment” at version ${String(state.version)}`,
    'src/invoice/decide.ts',
  );
}
