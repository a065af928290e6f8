import { aggregate, area, arrow, board, command, context, event, flow, readModel } from '@lambdastorm/board/builder';
import type { PayloadSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { fieldSources } from './fieldSources.ts';

const carries = (...names: readonly string[]) => {
  const fields = names.map((name) => ({ name, type: 'string', required: true }) as const);
  return { details: { payload: { type: 'fields', fields } as PayloadSchema } };
};

const lines = {
  type: 'fields',
  fields: [
    {
      ...{ name: 'lines', type: 'array', required: true },
      items: { type: 'object', fields: [{ name: 'product', type: 'string', required: true }] },
    },
  ],
} as const satisfies PayloadSchema;

const { model } = deriveModel(
  board(
    context('Ordering', area(0, 0, 3000, 400)),
    command('Place order', 0, 0, carries('order_id', 'table')),
    aggregate('Order', 300),
    event('Order placed', 600, 0, carries('orderId', 'Table', 'at')),
    command('Pay order', 1000, 0, carries('amount')),
    event('Order paid', 1300, 0, carries('orderId', 'amount')),
    ...flow('place-order', 'order', 'order-placed'),
    ...flow('pay-order', 'order', 'order-paid'),
    context('Kitchen', area(0, 600, 3000, 400)),
    readModel('Queue', 0, 650, carries('table', 'product', 'cook')),
    event('Basket filled', 1600, 0, { details: { payload: lines } }),
    arrow('order', 'basket-filled'),
    arrow('order-placed', 'queue'),
    arrow('basket-filled', 'queue'),
  ),
);

function sources(contextId: string, elementId: string): [string, string[]][] {
  return fieldSources(model, { contextId, elementId }).map(({ field, from }) => [
    field,
    from.map((ref) => ref.elementId),
  ]);
}

it('[D18] leads each field of an event to its commands, and to what its aggregate knows', () => {
  expect(sources('ctx-ordering', 'order-placed')).toEqual([
    ['orderId', ['place-order']],
    ['Table', ['place-order']],
    ['at', []],
  ]);
  expect(sources('ctx-ordering', 'order-paid')).toEqual([
    ['orderId', ['order-placed']],
    ['amount', ['pay-order']],
  ]);
});

it('[D18] leads each field of a read model to the events that update it, also to a part of a field', () => {
  expect(sources('ctx-kitchen', 'queue')).toEqual([
    ['table', ['order-placed']],
    ['product', ['basket-filled']],
    ['cook', []],
  ]);
});

it('[D18] says nothing of other things, of things that are gone, and of payloads without fields', () => {
  expect([sources('ctx-ordering', 'order'), sources('gone', 'gone'), sources('ctx-ordering', 'gone')]).toEqual([
    [],
    [],
    [],
  ]);
});
