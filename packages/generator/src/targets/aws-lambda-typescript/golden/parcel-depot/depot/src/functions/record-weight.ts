// Written once by Lambdastorm for “Record weight”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 185ff6uq4va
import { decide } from '../parcel/decide.js';
import { evolve } from '../parcel/evolve.js';
import { initialState } from '../parcel/state.js';
import type { ParcelEvent } from '../generated/aggregates/parcel.js';
import { defineRecordWeight } from '../generated/functions/record-weight.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every reading that is delivered. The reading fits its schema.
export const handler = defineRecordWeight(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is parcelId.
  const past: readonly ParcelEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'RecordWeight', data: command }, state));
});
