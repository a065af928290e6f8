// Written once by Lambdastorm for “Note delay”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1vazzm40gzg
import { decide } from '../parcel/decide.js';
import { evolve } from '../parcel/evolve.js';
import { initialState } from '../parcel/state.js';
import type { ParcelEvent } from '../generated/aggregates/parcel.js';
import { defineNoteDelay } from '../generated/functions/note-delay.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every notification. What it throws brings it back.
export const handler = defineNoteDelay(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is parcelId.
  const past: readonly ParcelEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'NoteDelay', data: command }, state));
});
