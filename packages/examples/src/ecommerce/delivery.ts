import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { actor, aggregate, command, event, flow, hotspot, policy } from '@lambdastorm/board/builder';
import type { Field } from '@lambdastorm/schema';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { address, orderId } from './fields/orderFields.ts';
import { repeated } from './repeated.ts';

const { at, frame } = grid(5760, 1620);

const whereto: readonly Field[] = [orderId, { ...address, required: false }];

/** Brings packages to their addresses. */
export const delivery: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Delivery', 8, 3),

  at(0, 0, repeated('Package created', 'delivery')),
  at(1, 0, policy('Whenever a package is created, then create a delivery', 0, 0, { id: 'deliver-package' })),
  at(2, 0, command('Create delivery', 0, 0, carrying(whereto))),
  at(3, 0, aggregate('Delivery', 0, 0, { details: { key: 'orderId' } })),
  ...flow('package-created-in-delivery', 'deliver-package', 'create-delivery', 'delivery'),
  at(5, 0, hotspot('Package created carries no address: where do we learn where to go?')),

  at(2, 1, actor('Courier')),
  at(3, 1, command('Complete delivery', 0, 0, carrying([orderId]))),
  at(4, 1, aggregate('Delivery', 0, 0, { id: 'delivery-2' })),
  at(5, 1, event('Delivery completed', 0, 0, carrying(whereto, { description: 'An order has been delivered.' }))),
  ...flow('courier', 'complete-delivery', 'delivery-2', 'delivery-completed'),

  at(4, 2, actor('Courier', 0, 0, { id: 'courier-2' })),
  at(5, 2, command('Report failed delivery', 0, 0, carrying([orderId]))),
  at(6, 2, aggregate('Delivery', 0, 0, { id: 'delivery-3' })),
  at(
    7,
    2,
    event(
      'Delivery failed',
      0,
      0,
      carrying(whereto, { description: 'The delivery service failed to deliver an order.' }),
    ),
  ),
  ...flow('courier-2', 'report-failed-delivery', 'delivery-3', 'delivery-failed'),
];
