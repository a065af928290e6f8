// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1lud5eemqhu
import type { UpdatePickupBoardEvent } from '../generated/functions/update-pickup-board.js';
import type { PickupBoardV1 } from '../generated/read-models/pickup-board.v1.js';

/**
 * What “Pickup board” shows after an event; `undefined` says that there is nothing to show. Pure,
 * and told events in the order of their times: when one comes late, those after it are told again.
 */
export function project(
  view: PickupBoardV1 | undefined,
  event: UpdatePickupBoardEvent,
): PickupBoardV1 | undefined {
  return { orderId: event.data.orderId };
}
