// Written once by Lambdastorm for “Whenever a parcel is weighed, wait 2 days, then charge its
// sender”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0untvizmwhx
import type { ChargeSenderV1 } from '../generated/commands/charge-sender.v1.js';
import {
  defineWhenParcelWeighed,
  type WhenParcelWeighedInput,
} from '../generated/functions/when-parcel-weighed.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event, 2 days after it happened. Look here whether it still has to
// be done. The event fits its schema.
export const handler = defineWhenParcelWeighed(async ({ event, send }) => {
  await send.chargeSender(toChargeSender(event));
});

/** “Charge sender”, made of what happened. */
function toChargeSender(event: WhenParcelWeighedInput['event']): ChargeSenderV1 {
  return { parcelId: event.data.parcelId, grams: event.data.grams };
}
