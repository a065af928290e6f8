// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 10mskhyhjwz
import { defineUpdatePickupBoard } from '../generated/functions/update-pickup-board.js';
import { project } from '../read-models/pickup-board.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every event, however often and in whatever order events come. The event fits
// its schema.
export const handler = defineUpdatePickupBoard({ project });
