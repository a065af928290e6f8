// Written once by Lambdastorm for “Close day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1gg3s6rf17e
import { decide } from '../day/decide.js';
import { evolve } from '../day/evolve.js';
import { initialState } from '../day/state.js';
import type { DayEvent } from '../generated/aggregates/day.js';
import { defineCloseDay } from '../generated/functions/close-day.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs when the clock says so, once for each time that was due.
export const handler = defineCloseDay(async ({ publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is date.
  const past: readonly DayEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'CloseDay', data: {} }, state));
});
