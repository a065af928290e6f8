import { applyEdit, type BoardSnapshot, diffBoards } from '@lambdastorm/board';
import { board, command, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { arrowSentence, diffRows } from './diffSentence.ts';

const before = board(command('Place order'), event('Order placed'));
const edits = [
  { type: 'removeNote', noteId: 'place-order' },
  { type: 'addNote', note: event('Parcel sent') },
  { type: 'moveNote', noteId: 'order-placed', to: { x: 5, y: 5 } },
  { type: 'rewordNote', noteId: 'order-placed', text: ' ' },
  { type: 'addConnection', connection: { id: 'arrow', from: 'order-placed', to: 'parcel-sent', label: '' } },
] as const;
const diff = diffBoards(before, edits.reduce<BoardSnapshot>(applyEdit, before));

it('says of each thing what happened to it', () => {
  expect(diffRows(diff).map(({ how, words, what, thingId }) => [how, words, what, thingId])).toEqual([
    ['added', 'Parcel sent', 'Domain event', 'parcel-sent'],
    ['removed', 'Place order', 'Command', undefined],
    ['changed', 'without words', 'moved, reworded', 'order-placed'],
  ]);
});

it('counts arrows', () => {
  expect(arrowSentence(diff)).toBe('Arrows: 1 added.');
  expect(arrowSentence(diffBoards(before, before))).toBeUndefined();
});
