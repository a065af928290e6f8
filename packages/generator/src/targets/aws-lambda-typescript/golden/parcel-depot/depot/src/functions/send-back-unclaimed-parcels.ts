// Written once by Lambdastorm for “Send back unclaimed parcels”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1xx8ibnvmtp
import { decide } from '../shelf/decide.js';
import { evolve } from '../shelf/evolve.js';
import { initialState } from '../shelf/state.js';
import type { ShelfEvent } from '../generated/aggregates/shelf.js';
import { defineSendBackUnclaimedParcels } from '../generated/functions/send-back-unclaimed-parcels.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs when the clock says so, once for each time that was due.
export const handler = defineSendBackUnclaimedParcels(async ({ publish }) => {
  // Load what happened to this one before; its state is what that evolved to.
  const past: readonly ShelfEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'SendBackUnclaimedParcels', data: {} }, state));
});
