// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0320emjbshv
import { defineGetParcelsInTheDepot } from '../generated/functions/get-parcels-in-the-depot.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every query. What it returns is checked against the schema.
export const handler = defineGetParcelsInTheDepot(({ page, views }) => views.list(page));
