import { applyEdit, type BoardSnapshot } from '@lambdastorm/board';
import { actor, aggregate, area, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { findOn } from '../testing/findOn.ts';
import { ordering } from '../testing/walls.ts';

it('[F33] leads to every part what led to the note, and keeps the rest with the first', () => {
  const wall = board(
    context('Ordering', area(0, 0, 2000, 300)),
    actor('Guest', 20, 40),
    command('Place order and send invoice', 300, 40, { id: 'both', details: { description: 'At the till' } }),
    aggregate('Order', 700, 40),
    ...flow('guest', 'both', 'order'),
  );
  const split = (findOn(wall, 'note-says-more')?.fix?.edits ?? []).reduce(applyEdit, wall);
  expect(split.notes.filter(({ kind }) => kind === 'command').map(({ text, details }) => [text, details])).toEqual([
    ['Place order', { description: 'At the till' }],
    ['Send invoice', {}],
  ]);
  expect(split.connections.map(({ from, to }) => [from, to])).toEqual([
    ['both', 'order'],
    ['guest', 'both'],
    ['guest', 'both~part2'],
  ]);
  const [{ commands = [] } = {}] = deriveModel(split).model.boundedContexts;
  expect(commands.map(({ name }) => name)).toEqual(['Place order', 'Send invoice']);
});

it.each([
  'Username and password entered',
  'Order placed and paid',
  'Terms and conditions accepted',
  'Goods damaged / lost',
  'Bestellung aufgegeben und Rechnung bezahlt',
  'Credit card number and address entered',
  'Order received and returned items',
])('[F33] takes “%s” for one event', (text) => {
  expect(findOn(board(ordering, event(text, 0, 0, { id: 'one' })), 'note-says-more')).toBeUndefined();
});

it.each(['Search and replace', 'Reserve table and seat', 'Read and accept terms', 'Calculate price + tax'])(
  '[F33] takes “%s” for one order',
  (text) => expect(findOn(board(ordering, command(text, 0, 0, { id: 'one' })), 'note-says-more')).toBeUndefined(),
);

it('[F33] parts events and orders wherever each stands for itself', () => {
  const fixOf = (wall: BoardSnapshot) => findOn(wall, 'note-says-more')?.fix?.label;
  expect(fixOf(board(ordering, event('PaymentFailed/OrderCancelled')))).toBe(
    'Split into “PaymentFailed” and “OrderCancelled”',
  );
  expect(fixOf(board(ordering, command('Cancel order & notify the customer')))).toBe(
    'Split into “Cancel order” and “Notify the customer”',
  );
});
