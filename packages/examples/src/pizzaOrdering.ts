import type { GivenWhenThen, NoteDetails } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  arrow,
  board,
  command,
  event,
  externalSystem,
  flow,
  hotspot,
  policy,
  readModel,
} from '@lambdastorm/board/builder';
import type { Field } from '@lambdastorm/schema';
import { carrying } from './carrying.ts';
import type { Example } from './Example.ts';
import { grid } from './grid.ts';

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
const guest: Field = { name: 'guest', type: 'string', required: true, minLength: 1, personal: true, example: 'Ada' };
const date: Field = { name: 'date', type: 'date', required: true };

const everyNight: NoteDetails = { system: { sort: 'time', schedule: 'cron(0 2 * * ? *)', timeZone: 'Europe/Rome' } };

const examples: readonly GivenWhenThen[] = [
  { name: 'A guest orders', given: [], then: ['Order placed'] },
  { name: 'Nobody orders the same twice', given: ['Order placed'], then: [], refused: 'It is in the oven already.' },
];

const ordering = grid(0, 0);
const kitchen = grid(0, 780);

/** A process of two contexts that everybody knows, to begin with. */
export const pizzaOrdering: Example = {
  id: 'pizza-ordering',
  name: 'Pizza ordering',
  description: 'A guest orders, the kitchen bakes: two contexts and one policy, to see how a wall becomes code.',
  board: board(
    ordering.frame('Ordering', 4, 2),
    ordering.at(0, 0, actor('Guest')),
    ordering.at(1, 0, command('Place order', 0, 0, { details: { ...carrying([guest, lines]).details, examples } })),
    ordering.at(2, 0, aggregate('Order', 0, 0, { details: { key: 'orderId' } })),
    ordering.at(3, 0, event('Order placed', 0, 0, carrying([orderId, lines]))),
    ...flow('guest', 'place-order', 'order', 'order-placed'),

    ordering.at(0, 1, externalSystem('Every night', 0, 0, { details: everyNight })),
    ordering.at(1, 1, command('Close day')),
    ordering.at(2, 1, aggregate('Day', 0, 0, { details: { key: 'date' } })),
    ordering.at(3, 1, event('Day closed', 0, 0, carrying([date]))),
    ...flow('every-night', 'close-day', 'day', 'day-closed'),

    kitchen.frame('Kitchen', 6, 2),
    kitchen.at(0, 0, event('Order placed', 0, 0, { id: 'order-placed-in-kitchen' })),
    kitchen.at(
      1,
      0,
      policy('Whenever an order is placed, then bake its pizzas', 0, 0, {
        id: 'bake-policy',
        details: { examples: [{ name: 'What was ordered is baked', given: ['Order placed'], then: ['Pizzas baked'] }] },
      }),
    ),
    kitchen.at(2, 0, command('Bake pizzas', 0, 0, carrying([orderId, lines]))),
    kitchen.at(3, 0, aggregate('Oven', 0, 0, { details: { key: 'orderId' } })),
    kitchen.at(4, 0, event('Pizzas baked', 0, 0, carrying([orderId]))),
    kitchen.at(5, 0, readModel('Pickup board', 0, 0, carrying([orderId]))),
    ...flow('order-placed-in-kitchen', 'bake-policy', 'bake-pizzas', 'oven', 'pizzas-baked', 'pickup-board'),

    kitchen.at(3, 1, hotspot('What if the oven is full?')),
    kitchen.at(5, 1, actor('Guest', 0, 0, { id: 'hungry-guest' })),
    arrow('hungry-guest', 'pickup-board'),
  ),
};
