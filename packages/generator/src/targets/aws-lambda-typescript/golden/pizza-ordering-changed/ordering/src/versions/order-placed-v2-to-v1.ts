// Written once by Lambdastorm for “Order placed”; yours from here on.
import type { OrderPlacedV1Data } from '../generated/events/order-placed.v1.js';
import type { OrderPlacedV2Data } from '../generated/events/order-placed.v2.js';

/**
 * What “Order placed” says, in the words of version 1, for those who still wait for that. Delete
 * this file when nobody does, and generate again.
 */
export function orderPlacedV2ToV1(data: OrderPlacedV2Data): OrderPlacedV1Data {
  return {
    orderId: data.orderId,
    lines: data.lines,
  };
}
