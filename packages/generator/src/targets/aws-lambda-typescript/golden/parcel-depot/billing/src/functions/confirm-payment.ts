// Written once by Lambdastorm for “Confirm payment”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0q2axurmayp
import { defineConfirmPayment } from '../generated/functions/confirm-payment.js';
import { invoiceDecider } from '../invoice/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every call with a sound signature. What it gets fits its schema.
export const handler = defineConfirmPayment(async ({ command, store }) => {
  await store.decide(invoiceDecider, command.parcelId, { type: 'ConfirmPayment', data: command });
});
