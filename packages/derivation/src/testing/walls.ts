import type { BoardSnapshot, Connection, ContextRelationship, StickyNote } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  boardAt,
  command,
  context,
  event,
  flow,
  policy,
  readModel,
} from '@lambdastorm/board/builder';
import type { PayloadSchema } from '@lambdastorm/schema';

export const ordering = context('Ordering', area(0, 0, 2000, 400));
export const kitchen = context('Kitchen', area(0, 600, 2000, 400));
export const atProcess = (wall: BoardSnapshot) => boardAt('processModelling', wall);

export const fields = (...names: readonly string[]): PayloadSchema => ({
  type: 'fields',
  fields: names.map((name) => ({ name, type: 'string', required: true })),
});

/** A policy that starts itself, and what else may happen. */
export function loop(...more: readonly (StickyNote | Connection)[]): BoardSnapshot {
  return board(
    ordering,
    event('Baked'),
    policy('Whenever baked, then bake', 300),
    command('Bake', 700),
    ...flow('baked', 'whenever-baked-then-bake', 'bake', 'baked'),
    ...more,
  );
}

/** Each of two contexts waits for an event of the other. */
export const circle = board(
  ordering,
  kitchen,
  aggregate('Order'),
  event('Order placed', 300),
  arrow('order', 'order-placed'),
  readModel('Waiting orders', 1200),
  aggregate('Oven', 0, 650),
  event('Pizza baked', 300, 650),
  arrow('oven', 'pizza-baked'),
  readModel('Queue', 1200, 650),
  arrow('order-placed', 'queue'),
  arrow('pizza-baked', 'waiting-orders'),
);

export function saidOf(
  patterns: ContextRelationship['patterns'],
  more: Partial<ContextRelationship> = {},
): BoardSnapshot {
  return {
    ...board(ordering, kitchen),
    relationships: [{ upstream: 'ctx-ordering', downstream: 'ctx-kitchen', patterns, ...more }],
  };
}

/** A wall that says everything: an order is placed, and the kitchen bakes. */
export const pizza = board(
  ordering,
  actor('Guest', 50, 100),
  command('Place order', 250, 100),
  aggregate('Order', 500, 100, { details: { key: 'orderId' } }),
  event('Order placed', 800, 100),
  ...flow('guest', 'place-order', 'order', 'order-placed'),
  kitchen,
  event('Order placed', 50, 700, { id: 'order-placed-again' }),
  policy('Whenever an order is placed, bake', 300, 700, { id: 'bake-policy' }),
  command('Bake pizza', 700, 700),
  aggregate('Oven', 950, 700),
  event('Pizza baked', 1250, 650),
  readModel('Pickup board', 1250, 800),
  ...flow('order-placed-again', 'bake-policy', 'bake-pizza', 'oven', 'pizza-baked', 'pickup-board'),
);
