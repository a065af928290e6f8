// Written once by Lambdastorm for “Correct address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2akcawaequt
import { defineCorrectAddress } from '../generated/functions/correct-address.js';
import { addressDecider } from '../address/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every change of an item, in order. What it throws stops those behind it.
export const handler = defineCorrectAddress(async ({ change, store }) => {
  // What is gone from the table asks for nothing.
  if (change.after === undefined) return;
  await store.decide(addressDecider, change.after.addressId, {
    type: 'CorrectAddress',
    data: change.after,
  });
});
