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
  // From “Put payment hold” on the wall (put-payment-hold).
  putPaymentHold: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Put payment hold”',
      'src/gateways/payment-provider.ts',
    );
  },
  // From “Update payment” on the wall (update-payment).
  updatePayment: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Update payment”',
      'src/gateways/payment-provider.ts',
    );
  },
  // From “Validate payment token” on the wall (validate-payment-token).
  validatePaymentToken: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Validate payment token”',
      'src/gateways/payment-provider.ts',
    );
  },
  // From “Process payment” on the wall (process-payment).
  processPayment: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Process payment”',
      'src/gateways/payment-provider.ts',
    );
  },
  // From “Cancel payment” on the wall (cancel-payment).
  cancelPayment: () => {
    throw new NotDecided(
      'How “Payment provider” is asked to “Cancel payment”',
      'src/gateways/payment-provider.ts',
    );
  },
};
