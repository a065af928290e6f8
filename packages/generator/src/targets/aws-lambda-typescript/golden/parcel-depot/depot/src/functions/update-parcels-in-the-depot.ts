// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 20ewj7ap6lv
import { defineUpdateParcelsInTheDepot } from '../generated/functions/update-parcels-in-the-depot.js';
import { project } from '../read-models/parcels-in-the-depot.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every event, however often and in whatever order events come. The event fits
// its schema.
export const handler = defineUpdateParcelsInTheDepot({ project });
