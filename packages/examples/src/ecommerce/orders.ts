import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { actor, aggregate, arrow, command, event, flow, hotspot, policy, readModel } from '@lambdastorm/board/builder';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import {
  address,
  deliveryPrice,
  orderFields,
  orderId,
  paymentToken,
  products,
  status,
  total,
  userId,
} from './fields/orderFields.ts';
import { repeated } from './repeated.ts';

const { at, frame } = grid(2720, 0);

/** Takes orders and keeps them up to date with what the warehouse and the delivery report. */
export const orders: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Orders', 9, 5),

  at(0, 0, actor('Customer')),
  at(
    1,
    0,
    command(
      'Create order',
      0,
      0,
      carrying([userId, products, address, deliveryPrice, paymentToken, total], {
        http: { method: 'POST', path: '/orders' },
      }),
    ),
  ),
  at(2, 0, aggregate('Order', 0, 0, { details: { key: 'orderId' } })),
  at(3, 0, event('Order created', 0, 0, carrying(orderFields, { description: 'An order is created.' }))),
  ...flow('customer', 'create-order', 'order', 'order-created'),

  at(0, 1, repeated('Package created', 'orders')),
  at(0, 2, repeated('Packaging failed', 'orders')),
  at(1, 1.5, policy('Whenever packaging ends, then update the order', 0, 0, { id: 'update-order-after-packaging' })),
  at(0, 3, repeated('Delivery completed', 'orders')),
  at(0, 4, repeated('Delivery failed', 'orders')),
  at(1, 3.5, policy('Whenever a delivery ends, then update the order', 0, 0, { id: 'update-order-after-delivery' })),
  ...flow('package-created-in-orders', 'update-order-after-packaging', 'update-order'),
  arrow('packaging-failed-in-orders', 'update-order-after-packaging'),
  ...flow('delivery-completed-in-orders', 'update-order-after-delivery', 'update-order'),
  arrow('delivery-failed-in-orders', 'update-order-after-delivery'),

  at(3, 2.5, command('Update order', 0, 0, carrying([orderId, { ...status, required: true }]))),
  at(4, 2.5, aggregate('Order', 0, 0, { id: 'order-2' })),
  at(
    5,
    2.5,
    event(
      'Order modified',
      0,
      0,
      carrying(
        [
          { name: 'old', type: 'object', required: false, fields: orderFields },
          { name: 'new', type: 'object', required: false, fields: orderFields },
          {
            name: 'changed',
            type: 'array',
            required: false,
            description: 'Array containing field names that were changed',
            items: { type: 'string' },
          },
        ],
        { description: 'An order is modified.' },
      ),
    ),
  ),
  ...flow('update-order', 'order-2', 'order-modified'),

  at(5, 0, actor('Customer', 0, 0, { id: 'customer-2' })),
  at(
    6,
    0,
    command('Delete order', 0, 0, carrying([orderId], { http: { method: 'DELETE', path: '/orders/{orderId}' } })),
  ),
  at(7, 0, aggregate('Order', 0, 0, { id: 'order-3' })),
  at(8, 0, event('Order deleted', 0, 0, carrying(orderFields, { description: 'An order is deleted.' }))),
  ...flow('customer-2', 'delete-order', 'order-3', 'order-deleted'),

  at(
    7,
    2.5,
    readModel('Order details', 0, 0, carrying(orderFields, { http: { method: 'GET', path: '/backend/{orderId}' } })),
  ),
  at(8, 2.5, actor('Other services', 0, 0, { id: 'readers-of-orders' })),
  ...['order-created', 'order-modified', 'order-deleted', 'readers-of-orders'].map((id) => arrow(id, 'order-details')),

  at(3, 4, hotspot('Schemas say ecommerce.order, rules listen to ecommerce.orders: which is it?')),
  at(5, 4, hotspot('The dates in our examples name no time zone: whose time is it?')),
];
