// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1wozxoql21s
import { NotDecided } from '../generated/errors.js';
import type { OrderModifiedV1 } from '../generated/events/order-modified.v1.js';
import type { UpdateOrderDetailsEvent } from '../generated/functions/update-order-details.js';
import type { OrderDetailsV1 } from '../generated/read-models/order-details.v1.js';
import type { OrderDetailsKey } from '../generated/views/order-details.js';

/**
 * What “Order details” shows after an event; `undefined` says that there is nothing to show. Pure,
 * and told events in the order of their times: when one comes late, those after it are told again.
 */
export function project(
  view: OrderDetailsV1 | undefined,
  event: UpdateOrderDetailsEvent,
): OrderDetailsV1 | undefined {
  switch (event.type) {
    case 'orders.OrderCreated':
      return {
        orderId: event.data.orderId,
        userId: event.data.userId,
        createdDate: event.data.createdDate,
        modifiedDate: event.data.modifiedDate,
        status: event.data.status,
        products: event.data.products,
        address: event.data.address,
        deliveryPrice: event.data.deliveryPrice,
        paymentToken: event.data.paymentToken,
        total: event.data.total,
      };
    case 'orders.OrderDeleted':
      return undefined;
    case 'orders.OrderModified':
      throw new NotDecided(
        `What “Order details” shows after “Order modified” (${event.id})`,
        'src/read-models/order-details.ts',
      );
  }
}

/** Which one “Order modified” is about. */
export function keyOf(event: OrderModifiedV1): OrderDetailsKey {
  // Nothing in there is called “orderId”: say here by what it is known.
  throw new NotDecided(
    `Which “Order details” it is about (${event.type})`,
    'src/read-models/order-details.ts',
  );
}
