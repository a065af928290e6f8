// Written once by Lambdastorm for “Whenever an order is created, then put a payment hold”; yours
// from here on.
// Lambdastorm knows this file by this line, also when you move it: 231jazinfra
import { paymentProviderGateway } from '../gateways/payment-provider.js';
import type { PutPaymentHoldV1 } from '../generated/commands/put-payment-hold.v1.js';
import {
  defineWhenOrderCreated,
  type WhenOrderCreatedInput,
} from '../generated/functions/when-order-created.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenOrderCreated(async ({ event }) => {
  await paymentProviderGateway.putPaymentHold(toPutPaymentHold(event));
});

/** “Put payment hold”, made of what happened. */
function toPutPaymentHold(event: WhenOrderCreatedInput['event']): PutPaymentHoldV1 {
  return {
    orderId: event.data.orderId,
    paymentToken: event.data.paymentToken,
    total: event.data.total,
  };
}
