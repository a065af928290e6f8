// Written once by Lambdastorm for “Whenever packaging or delivery fails, then cancel the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 240e98du072
import { paymentProviderGateway } from '../gateways/payment-provider.js';
import type { CancelPaymentV1 } from '../generated/commands/cancel-payment.v1.js';
import {
  defineWheneverPackagingOrDeliveryFails,
  type WheneverPackagingOrDeliveryFailsInput,
} from '../generated/functions/whenever-packaging-or-delivery-fails.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWheneverPackagingOrDeliveryFails(async ({ event }) => {
  await paymentProviderGateway.cancelPayment(toCancelPayment(event));
});

/** “Cancel payment”, made of what happened. */
function toCancelPayment(event: WheneverPackagingOrDeliveryFailsInput['event']): CancelPaymentV1 {
  return { orderId: event.data.orderId };
}
