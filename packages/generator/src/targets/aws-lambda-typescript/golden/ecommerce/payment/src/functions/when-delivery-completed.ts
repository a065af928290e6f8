// Written once by Lambdastorm for “Whenever a delivery is completed, then process the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2cok47ia786
import { paymentProviderGateway } from '../gateways/payment-provider.js';
import type { ProcessPaymentV1 } from '../generated/commands/process-payment.v1.js';
import {
  defineWhenDeliveryCompleted,
  type WhenDeliveryCompletedInput,
} from '../generated/functions/when-delivery-completed.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenDeliveryCompleted(async ({ event }) => {
  await paymentProviderGateway.processPayment(toProcessPayment(event));
});

/** “Process payment”, made of what happened. */
function toProcessPayment(event: WhenDeliveryCompletedInput['event']): ProcessPaymentV1 {
  return { orderId: event.data.orderId };
}
