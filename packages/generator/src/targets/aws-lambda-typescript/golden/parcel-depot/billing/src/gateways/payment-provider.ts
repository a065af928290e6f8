// Written once by Lambdastorm for “Payment provider”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2evh4j8k3zb
import { NotDecided } from '../generated/errors.js';
import type { PaymentProviderGateway } from '../generated/gateways/payment-provider.js';

// INIT: what stands here runs once per execution environment. Create the client of the system here.

/**
 * The way out to “Payment provider”: its language is spoken here and nowhere else. A call that is
 * made again must not do its work twice.
 */
export const paymentProviderGateway: PaymentProviderGateway = {
  // From “Charge sender” on the wall (charge-sender).
  chargeSender: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Charge sender”',
      'src/gateways/payment-provider.ts',
    );
  },
};
