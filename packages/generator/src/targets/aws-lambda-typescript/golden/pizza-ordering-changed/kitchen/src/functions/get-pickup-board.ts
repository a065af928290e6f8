// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1r6vs839ptg
import { defineGetPickupBoard } from '../generated/functions/get-pickup-board.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every query. What it returns is checked against the schema.
export const handler = defineGetPickupBoard(({ page, views }) => views.list(page));
