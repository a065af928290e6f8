import { aggregate, area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveModel } from './deriveModel.ts';
import { ordering, pizza } from './testing/walls.ts';

it('[D1] gives a note to the innermost bounded context around its middle', () => {
  const inner = context('Payment', area(100, 0, 400, 400));
  const { model } = deriveModel(board(ordering, inner, command('Pay', 150, 100), command('Place order', 800, 100)));
  expect(model.boundedContexts.map(({ name, commands }) => [name, commands.map((each) => each.name)])).toEqual([
    ['Payment', ['Pay']],
    ['Ordering', ['Place order']],
  ]);
});

it('[D2] takes notes of one kind and the same name in one context for one thing', () => {
  const { model } = deriveModel(
    board(
      ordering,
      event('Order placed', 300, 100, { id: 'b', details: { description: 'Second' } }),
      event('ORDER  placed', 50, 100, { id: 'c', details: { description: 'First' } }),
      event('', 600, 100, { id: 'd' }),
      event('', 900, 100, { id: 'e' }),
    ),
  );
  expect(
    model.boundedContexts[0]?.events.map(({ id, name, description, noteIds }) => ({ id, name, description, noteIds })),
  ).toEqual([
    { id: 'b', name: 'ORDER placed', description: 'First', noteIds: ['b', 'c'] },
    { id: 'd', name: '', description: undefined, noteIds: ['d'] },
    { id: 'e', name: '', description: undefined, noteIds: ['e'] },
  ]);
});

it('[D7] reads the same wall the same, whatever order people worked in', () => {
  const reading = deriveModel(pizza);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...pizza.notes], { minLength: pizza.notes.length }),
      fc.shuffledSubarray([...pizza.connections], { minLength: pizza.connections.length }),
      (notes, connections) => {
        expect(deriveModel({ ...pizza, notes, connections, frames: [...pizza.frames].reverse() })).toEqual(reading);
      },
    ),
  );
});

it('[D7] reads a column top to bottom, although the hand did not put it straight', () => {
  const { model } = deriveModel(
    board(ordering, command('First', 40, 0), command('Second', 0, 190), command('Third', 300, 0)),
  );
  expect(model.boundedContexts[0]?.commands.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
});

it.each([
  ['a large aggregate', (index: number) => [arrow(`c${index}`, 'order'), arrow('order', `e${index}`)]],
  [
    'arrows that the grammar refuses',
    (index: number) => [arrow(`e${index}`, 'order'), arrow(`e${index}`, `c${index}`)],
  ],
  ['no arrows', () => []],
])('[D8] reads five thousand notes with %s while a person waits', (_what, arrowsOf) => {
  const pairs = Array.from({ length: 2500 }, (_, index) => [
    command(`Place ${index}`, index * 250, 0, { id: `c${index}` }),
    event(`Placed ${index}`, index * 250, 250, { id: `e${index}` }),
    ...arrowsOf(index),
  ]);
  const wall = board(context('Ordering', area(0, 0, 700_000, 600)), aggregate('Order', 0, 500), ...pairs.flat());
  expect(deriveModel(wall).model.boundedContexts[0]?.events).toHaveLength(2500);
});

it('[D19] tells examples with the events of their owners, and leaves out what speaks of others', () => {
  const then = ['Pizza baked'];
  const told = {
    ...pizza,
    notes: pizza.notes.map((note) => {
      if (note.id === 'bake-policy') {
        const examples = [
          { name: 'Baked', given: ['order placed'], then },
          { name: 'Unknown', given: ['Order eaten'], then },
        ];
        return { ...note, details: { examples } };
      }
      const examples = [{ name: 'Too late', given: [], then: [], refused: 'The oven is cold' }];
      return note.id === 'bake-pizza' ? { ...note, details: { examples } } : note;
    }),
  };
  const [, { policies, commands } = { policies: [], commands: [] }] = deriveModel(told).model.boundedContexts;
  const placed = { contextId: 'ctx-ordering', elementId: 'order-placed' };
  const baked = { contextId: 'ctx-kitchen', elementId: 'pizza-baked' };
  expect(policies[0]?.examples).toEqual([{ name: 'Baked', given: [placed], then: [baked] }]);
  expect(commands[0]?.examples).toEqual([{ name: 'Too late', given: [], then: [], refused: 'The oven is cold' }]);
});
