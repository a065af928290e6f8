// Written once by Lambdastorm for “Record scan”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 209s14134uq
import { defineRecordScan } from '../generated/functions/record-scan.js';
import { parcelDecider } from '../parcel/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every message. What it throws brings the message back alone.
export const handler = defineRecordScan(async ({ command, store }) => {
  await store.decide(parcelDecider, command.parcelId, { type: 'RecordScan', data: command });
});
