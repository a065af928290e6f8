// Written once by Lambdastorm for “Register parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0sn37fnoun6
import { decide } from '../parcel/decide.js';
import { evolve } from '../parcel/evolve.js';
import { initialState } from '../parcel/state.js';
import type { ParcelEvent } from '../generated/aggregates/parcel.js';
import { defineRegisterParcel } from '../generated/functions/register-parcel.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineRegisterParcel(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is parcelId.
  const past: readonly ParcelEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'RegisterParcel', data: command }, state));
});
