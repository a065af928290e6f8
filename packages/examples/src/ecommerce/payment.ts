import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { actor, arrow, command, externalSystem, flow, hotspot, policy } from '@lambdastorm/board/builder';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { orderId, paymentToken, total } from './fields/orderFields.ts';
import { repeated } from './repeated.ts';

const { at, frame } = grid(2720, 1620);

/** Has a provider hold, change, take or give back the money of an order. It publishes nothing. */
export const payment: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Payment', 9, 3),

  at(0, 0, repeated('Order created', 'payment')),
  at(1, 0, policy('Whenever an order is created, then put a payment hold', 0, 0, { id: 'hold-payment' })),
  at(2, 0, command('Put payment hold', 0, 0, carrying([orderId, paymentToken, total]))),
  ...flow('order-created-in-payment', 'hold-payment', 'put-payment-hold', 'payment-provider'),

  at(0, 1, repeated('Order modified', 'payment')),
  at(
    1,
    1,
    policy('Whenever the total of an order is modified, then update the payment', 0, 0, {
      id: 'adapt-payment',
      details: { description: 'Only when “changed” of the event holds “total”.' },
    }),
  ),
  at(2, 1, command('Update payment', 0, 0, carrying([orderId, total]))),
  ...flow('order-modified-in-payment', 'adapt-payment', 'update-payment', 'payment-provider'),

  at(1, 2, actor('Other services', 0, 0, { id: 'callers-of-payment' })),
  at(
    2,
    2,
    command(
      'Validate payment token',
      0,
      0,
      carrying([{ ...paymentToken, required: true }, total], { http: { method: 'POST', path: '/backend/validate' } }),
    ),
  ),
  ...flow('callers-of-payment', 'validate-payment-token', 'payment-provider'),
  at(3, 1, externalSystem('Payment provider')),

  at(5, 0, repeated('Delivery completed', 'payment')),
  at(6, 0, policy('Whenever a delivery is completed, then process the payment', 0, 0, { id: 'take-payment' })),
  at(7, 0, command('Process payment', 0, 0, carrying([orderId]))),
  ...flow('delivery-completed-in-payment', 'take-payment', 'process-payment', 'payment-provider-2'),

  at(5, 1, repeated('Packaging failed', 'payment')),
  at(5, 2, repeated('Delivery failed', 'payment')),
  at(6, 1.5, policy('Whenever packaging or delivery fails, then cancel the payment', 0, 0, { id: 'return-payment' })),
  at(7, 1.5, command('Cancel payment', 0, 0, carrying([orderId]))),
  ...flow('packaging-failed-in-payment', 'return-payment', 'cancel-payment', 'payment-provider-2'),
  arrow('delivery-failed-in-payment', 'return-payment'),
  at(8, 0.5, externalSystem('Payment provider', 0, 0, { id: 'payment-provider-2' })),

  at(8, 2, hotspot('Payment publishes nothing: how does anybody learn that a payment failed?')),
];
