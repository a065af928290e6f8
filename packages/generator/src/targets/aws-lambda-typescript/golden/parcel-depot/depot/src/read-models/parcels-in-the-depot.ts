// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0pmipexykyk
import type { UpdateParcelsInTheDepotEvent } from '../generated/functions/update-parcels-in-the-depot.js';
import type { ParcelsInTheDepotV1 } from '../generated/read-models/parcels-in-the-depot.v1.js';

/**
 * What “Parcels in the depot” shows after an event; `undefined` says that there is nothing to show.
 * Pure, and told events in the order of their times: when one comes late, those after it are told
 * again.
 */
export function project(
  view: ParcelsInTheDepotV1 | undefined,
  event: UpdateParcelsInTheDepotEvent,
): ParcelsInTheDepotV1 | undefined {
  return { parcelId: event.data.parcelId, sender: event.data.sender };
}
