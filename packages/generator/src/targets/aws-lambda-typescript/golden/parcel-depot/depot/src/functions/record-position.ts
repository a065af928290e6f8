// Written once by Lambdastorm for “Record position”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1kh15xvki2p
import { defineRecordPosition } from '../generated/functions/record-position.js';
import { vanDecider } from '../van/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every record, in order. What it throws stops those behind it.
export const handler = defineRecordPosition(async ({ command, store }) => {
  await store.decide(vanDecider, command.vanId, { type: 'RecordPosition', data: command });
});
