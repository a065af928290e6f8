// Written once by Lambdastorm for “Register parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0sn37fnoun6
import { defineRegisterParcel } from '../generated/functions/register-parcel.js';
import { parcelDecider } from '../parcel/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineRegisterParcel(async ({ command, store }) => {
  await store.decide(parcelDecider, command.parcelId, { type: 'RegisterParcel', data: command });
});
