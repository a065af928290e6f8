// Written once by Lambdastorm for “Record position”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1kh15xvki2p
import { decide } from '../van/decide.js';
import { evolve } from '../van/evolve.js';
import { initialState } from '../van/state.js';
import type { VanEvent } from '../generated/aggregates/van.js';
import { defineRecordPosition } from '../generated/functions/record-position.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every record, in order. What it throws stops those behind it.
export const handler = defineRecordPosition(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is vanId.
  const past: readonly VanEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'RecordPosition', data: command }, state));
});
