// Written once by Lambdastorm for “Note delay”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1vazzm40gzg
import { defineNoteDelay } from '../generated/functions/note-delay.js';
import { parcelDecider } from '../parcel/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every notification. What it throws brings it back.
export const handler = defineNoteDelay(async ({ command, store }) => {
  await store.decide(parcelDecider, command.parcelId, { type: 'NoteDelay', data: command });
});
