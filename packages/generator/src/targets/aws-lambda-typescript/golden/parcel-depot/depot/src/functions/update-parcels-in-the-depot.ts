// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 20ewj7ap6lv
import { NotDecided } from '../generated/errors.js';
import { defineUpdateParcelsInTheDepot } from '../generated/functions/update-parcels-in-the-depot.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event, in no certain order. The event fits its schema.
export const handler = defineUpdateParcelsInTheDepot(() => {
  throw new NotDecided(
    'How “Parcels in the depot” is kept up to date',
    'src/functions/update-parcels-in-the-depot.ts',
  );
});
