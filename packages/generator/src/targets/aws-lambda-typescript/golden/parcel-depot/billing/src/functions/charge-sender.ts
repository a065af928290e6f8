// Written once by Lambdastorm for “Charge sender”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 084poh136ee
import { paymentProviderGateway } from '../gateways/payment-provider.js';
import { defineChargeSender } from '../generated/functions/charge-sender.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every request over the bus. The command fits its schema.
export const handler = defineChargeSender(async ({ command, publish }) => {
  await publish.all(await paymentProviderGateway.chargeSender(command));
});
