// Written once by Lambdastorm for “Close day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1gg3s6rf17e
import { defineCloseDay } from '../generated/functions/close-day.js';
import { dayDecider } from '../day/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs when the clock says so, once for each time that was due.
export const handler = defineCloseDay(async ({ cause, store }) => {
  // “Close day” carries no date, so it starts a new one under the id of its cause, which decide
  // gets as its third argument. Where it means one that is there already, say here which.
  await store.decide(dayDecider, cause.id, { type: 'CloseDay', data: {} });
});
