// Written once by Lambdastorm for “Confirm payment”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0q2axurmayp
import { decide } from '../invoice/decide.js';
import { evolve } from '../invoice/evolve.js';
import { initialState } from '../invoice/state.js';
import type { InvoiceEvent } from '../generated/aggregates/invoice.js';
import { defineConfirmPayment } from '../generated/functions/confirm-payment.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every call with a sound signature. What it gets fits its schema.
export const handler = defineConfirmPayment(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is parcelId.
  const past: readonly InvoiceEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'ConfirmPayment', data: command }, state));
});
