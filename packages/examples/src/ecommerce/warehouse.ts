import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { actor, aggregate, command, event, flow, hotspot, policy } from '@lambdastorm/board/builder';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { orderId, products } from './fields/orderFields.ts';
import { repeated } from './repeated.ts';

const { at, frame } = grid(5760, 0);

/** Makes a package of every order. */
export const warehouse: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Warehouse', 8, 5),

  at(0, 0, repeated('Order created', 'warehouse')),
  at(1, 0, policy('Whenever an order is created, then create a packaging request', 0, 0, { id: 'request-packaging' })),
  at(2, 0, command('Create packaging request', 0, 0, carrying([orderId, products]))),
  ...flow('order-created-in-warehouse', 'request-packaging', 'create-packaging-request', 'packaging-request'),

  at(0, 1, repeated('Order modified', 'warehouse')),
  at(1, 1, policy('Whenever an order is modified, then update its packaging request', 0, 0, { id: 'adapt-packaging' })),
  at(2, 1, command('Update packaging request', 0, 0, carrying([orderId, products]))),
  ...flow('order-modified-in-warehouse', 'adapt-packaging', 'update-packaging-request', 'packaging-request'),

  at(0, 2, repeated('Order deleted', 'warehouse')),
  at(1, 2, policy('Whenever an order is deleted, then remove its packaging request', 0, 0, { id: 'drop-packaging' })),
  at(2, 2, command('Remove packaging request', 0, 0, carrying([orderId]))),
  ...flow('order-deleted-in-warehouse', 'drop-packaging', 'remove-packaging-request', 'packaging-request'),

  at(3, 1, aggregate('Packaging request', 0, 0, { details: { key: 'orderId' } })),
  at(5, 1, hotspot('What if an order is modified while it is being packed?')),

  at(2, 3, actor('Warehouse worker')),
  at(3, 3, command('Complete packaging', 0, 0, carrying([orderId, products]))),
  at(4, 3, aggregate('Packaging request', 0, 0, { id: 'packaging-request-2' })),
  at(
    5,
    3,
    event(
      'Package created',
      0,
      0,
      carrying([orderId, products], { description: 'An order is packaged and ready to be shipped.' }),
    ),
  ),
  ...flow('warehouse-worker', 'complete-packaging', 'packaging-request-2', 'package-created'),

  at(4, 4, actor('Warehouse worker', 0, 0, { id: 'warehouse-worker-2' })),
  at(5, 4, command('Report packaging failure', 0, 0, carrying([orderId]))),
  at(6, 4, aggregate('Packaging request', 0, 0, { id: 'packaging-request-3' })),
  at(
    7,
    4,
    event(
      'Packaging failed',
      0,
      0,
      carrying([orderId], {
        description:
          'The warehouse failed to create a package for an order, often because not all products are in stock.',
      }),
    ),
  ),
  ...flow('warehouse-worker-2', 'report-packaging-failure', 'packaging-request-3', 'packaging-failed'),
];
