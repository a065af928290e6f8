// Written once by Lambdastorm for “Correct address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2akcawaequt
import { decide } from '../address/decide.js';
import { evolve } from '../address/evolve.js';
import { initialState } from '../address/state.js';
import type { AddressEvent } from '../generated/aggregates/address.js';
import { defineCorrectAddress } from '../generated/functions/correct-address.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every change of an item, in order. What it throws stops those behind it.
export const handler = defineCorrectAddress(async ({ change, publish }) => {
  // What is gone from the table asks for nothing.
  if (change.after === undefined) return;
  // Load what happened to this one before; its state is what that evolved to. Its key is addressId.
  const past: readonly AddressEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'CorrectAddress', data: change.after }, state));
});
