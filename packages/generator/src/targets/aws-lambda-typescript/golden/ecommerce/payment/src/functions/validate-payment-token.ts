// Written once by Lambdastorm for “Validate payment token”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0vl1yab1ej5
import { paymentProviderGateway } from '../gateways/payment-provider.js';
import { defineValidatePaymentToken } from '../generated/functions/validate-payment-token.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineValidatePaymentToken(async ({ command }) => {
  await paymentProviderGateway.validatePaymentToken(command);
});
