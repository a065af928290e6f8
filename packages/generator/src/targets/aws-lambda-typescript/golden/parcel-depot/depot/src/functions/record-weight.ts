// Written once by Lambdastorm for “Record weight”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 185ff6uq4va
import { defineRecordWeight } from '../generated/functions/record-weight.js';
import { parcelDecider } from '../parcel/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every reading that is delivered. The reading fits its schema.
export const handler = defineRecordWeight(async ({ command, store }) => {
  await store.decide(parcelDecider, command.parcelId, { type: 'RecordWeight', data: command });
});
