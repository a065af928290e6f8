import type { NoteDetails } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  board,
  command,
  context,
  event,
  externalSystem,
  flow,
  policy,
} from '@lambdastorm/board/builder';
import type { Field } from '@lambdastorm/schema';
import type { Example } from './Example.ts';

const orderId: Field = { name: 'orderId', type: 'uuid', required: true };
const lines: Field = {
  name: 'lines',
  type: 'array',
  required: true,
  minItems: 1,
  items: {
    type: 'object',
    fields: [
      { name: 'pizza', type: 'string', required: true, minLength: 1, example: 'Margherita' },
      { name: 'quantity', type: 'integer', required: true, minimum: 1, example: 2 },
    ],
  },
};

function carrying(...fields: readonly Field[]): { readonly details: NoteDetails } {
  return { details: { payload: { type: 'fields', fields } } };
}

const everyNight: NoteDetails = { system: { sort: 'time', schedule: 'cron(0 2 * * ? *)', timeZone: 'Europe/Rome' } };

/** A process of two contexts that everybody knows, to begin with. */
export const pizzaOrdering: Example = {
  id: 'pizza-ordering',
  name: 'Pizza ordering',
  description: 'A guest orders, the kitchen bakes: two contexts and one policy, to see how a wall becomes code.',
  board: board(
    context('Ordering', area(0, 0, 1240, 640)),
    actor('Guest', 60, 120),
    command(
      'Place order',
      260,
      80,
      carrying({ name: 'guest', type: 'string', required: true, minLength: 1, personal: true }, lines),
    ),
    aggregate('Order', 500, 60, { details: { key: 'orderId' } }),
    event('Order placed', 780, 80, carrying(orderId, lines)),
    externalSystem('Every night', 60, 380, { details: everyNight }),
    command('Close day', 420, 380),
    aggregate('Day', 660, 360, { details: { key: 'date' } }),
    event('Day closed', 940, 380, carrying({ name: 'date', type: 'date', required: true })),
    ...flow('guest', 'place-order', 'order', 'order-placed'),
    ...flow('every-night', 'close-day', 'day', 'day-closed'),
    context('Kitchen', area(0, 760, 1520, 360)),
    event('Order placed', 60, 840, { id: 'order-placed-in-kitchen' }),
    policy('Whenever an order is placed, bake it', 300, 840, { id: 'bake-policy' }),
    command('Bake pizzas', 660, 840, carrying(orderId, lines)),
    aggregate('Oven', 900, 820, { details: { key: 'orderId' } }),
    event('Pizzas baked', 1180, 840, carrying(orderId)),
    ...flow('order-placed-in-kitchen', 'bake-policy', 'bake-pizzas', 'oven', 'pizzas-baked'),
  ),
};
