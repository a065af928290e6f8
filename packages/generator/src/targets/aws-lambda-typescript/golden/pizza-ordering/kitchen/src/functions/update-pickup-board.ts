// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 10mskhyhjwz
import { NotDecided } from '../generated/errors.js';
import { defineUpdatePickupBoard } from '../generated/functions/update-pickup-board.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event, in no certain order. The event fits its schema.
export const handler = defineUpdatePickupBoard(() => {
  throw new NotDecided(
    'How “Pickup board” is kept up to date',
    'src/functions/update-pickup-board.ts',
  );
});
