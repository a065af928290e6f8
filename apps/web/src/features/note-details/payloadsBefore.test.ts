import { aggregate, area, arrow, board, command, context, event, flow, readModel } from '@lambdastorm/board/builder';
import { deriveModel } from '@lambdastorm/derivation';
import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { payloadsBefore, unknownFields } from './payloadsBefore.ts';

const carries = (...names: readonly string[]) => {
  const fields = names.map((name): Field => ({ name, type: 'string', required: true }));
  return { details: { payload: { type: 'fields', fields } as const } };
};

const { model } = deriveModel(
  board(
    context('Ordering', area(0, 0, 3000, 400)),
    command('Place order', 0, 0, carries('table')),
    aggregate('Order', 300),
    event('Order placed', 700, 0, carries('table', 'at')),
    readModel('Queue', 1200, 0, carries('table', 'cook')),
    event('Order paid', 1600, 0, carries('amount')),
    ...flow('place-order', 'order', 'order-placed', 'queue'),
    arrow('order', 'order-paid'),
  ),
);

it('offers the fields of what comes before a message', () => {
  const names = (noteId: string) => payloadsBefore(model, noteId).map(({ name, fields }) => [name, fields.length]);
  expect([names('order-placed'), names('queue'), names('place-order'), names('gone')]).toEqual([
    [['Place order', 1]],
    [['Order placed', 2]],
    [],
    [],
  ]);
});

it('knows the fields that come from nowhere, where something before says what it carries', () => {
  expect([...unknownFields(model, 'order-placed')]).toEqual(['at']);
  expect([...unknownFields(model, 'queue')]).toEqual(['cook']);
  expect([...unknownFields(model, 'place-order')]).toEqual([]);
});
