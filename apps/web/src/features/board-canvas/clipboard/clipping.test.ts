import { applyEdit, emptyBoard } from '@lambdastorm/board';
import { area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { addedIds, cutOut, parseClipping, pasteBoardEdits, renderClipping } from './clipping.ts';

const wall = board(
  context('Ordering', area(0, 0, 600, 400)),
  command('Place order', 40, 100),
  event('Order placed', 300, 100),
  event('Far away', 5000, 100),
  arrow('place-order', 'order-placed', 'leads to'),
  arrow('order-placed', 'far-away'),
);

function counting(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

it('cuts out a frame with what is inside and the arrows between', () => {
  const piece = cutOut(wall, ['ctx-ordering']);

  expect(piece.frames.map(({ id }) => id)).toEqual(['ctx-ordering']);
  expect(piece.notes.map(({ id }) => id)).toEqual(['order-placed', 'place-order']);
  expect(piece.connections.map(({ id }) => id)).toEqual(['place-order--order-placed']);
});

it('reads what it has written', () => {
  const piece = cutOut(wall, ['place-order', 'order-placed']);

  expect(parseClipping(renderClipping(piece))).toEqual({ type: 'board', board: piece });
});

it('pastes under new ids around a point, with the arrows between', () => {
  const piece = cutOut(wall, ['place-order', 'order-placed']);
  const edits = pasteBoardEdits(piece, { x: 1000, y: 1000 }, counting());
  const pasted = edits.reduce(applyEdit, emptyBoard());

  expect(pasted.notes.map(({ id, text, position }) => ({ id, text, position }))).toEqual([
    { id: 'new-1', text: 'Order placed', position: { x: 1030, y: 900 } },
    { id: 'new-2', text: 'Place order', position: { x: 770, y: 900 } },
  ]);
  expect(pasted.connections).toEqual([{ id: 'new-3', from: 'new-2', to: 'new-1', label: 'leads to' }]);
  expect(addedIds(edits)).toEqual(['new-1', 'new-2']);
});

it('pastes what was locked free to move, groups as new groups, and what was dismissed stays dismissed', () => {
  const held = board(
    context('Ordering', area(0, 0, 600, 400)),
    command('Place order', 40, 100, { locked: true, group: 'pair' }),
    event('Order placed', 300, 100, { group: 'pair' }),
    event('Order paid', 540, 100, { group: 'cut apart' }),
  );
  const dismissed = [{ from: 'place-order', to: 'order-placed' }];
  const piece = cutOut({ ...held, dismissed }, ['place-order', 'order-placed', 'order-paid']);
  const pasted = pasteBoardEdits(piece, { x: 0, y: 0 }, counting()).reduce(applyEdit, emptyBoard());

  expect(pasted.notes.map(({ text, group, locked }) => ({ text, group, locked }))).toEqual([
    { text: 'Order paid', group: undefined, locked: undefined },
    { text: 'Order placed', group: 'new-4', locked: undefined },
    { text: 'Place order', group: 'new-4', locked: undefined },
  ]);
  expect(pasted.dismissed).toEqual([{ from: 'new-3', to: 'new-2' }]);
});

it('takes other text for the words of notes', () => {
  expect(parseClipping('Order placed')).toEqual({
    type: 'rows',
    rows: [[{ kind: 'domainEvent', text: 'Order placed' }]],
  });
});

it.each([
  ['', /holds no text/],
  [' \n ', /holds no text/],
  ['{"a": 1}', /not a board file/],
  ['{"format": "lambdastorm/board", "version": 99, "name": "x"}', /update Lambdastorm/],
  ['{broken', /nothing has changed/],
  [renderClipping(wall).replaceAll('"to": "order-placed"', '"to": "nowhere"'), /nowhere/],
])('refuses %.20j with a sentence', (text, reason) => {
  expect(parseClipping(text)).toEqual({ type: 'refused', reason: expect.stringMatching(reason) });
});
