import type { BoardSnapshot } from '@lambdastorm/board';
import { aggregate, arrow, board, boardAt, command, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';

function fixFor(noteId: string, wall: BoardSnapshot) {
  const { findings } = deriveModel(boardAt('softwareDesign', wall));
  return findings.find(({ code, noteIds }) => code === 'command-without-event' && noteIds.includes(noteId))?.fix?.label;
}

const place = command('Place order', 0, 0);
const cancel = command('Cancel order', 1000, 0);
const order = aggregate('Order', 2000, 400);
const cancelled = event('Order cancelled', 3000, 800);
const both = [arrow('place-order', 'order'), arrow('cancel-order', 'order')];
const wall = board(place, cancel, order, cancelled, ...both);

it('[D9] offers the arrow from the handler to the event only where the handler hands it on to this command', () => {
  expect(fixFor('cancel-order', wall)).toBe('Draw an arrow from “Order” to “Order cancelled”');
  expect(fixFor('place-order', wall)).toBeUndefined();
});

it('[D9] offers no arrow where two handlers leave open which events a command leads to', () => {
  const ledger = aggregate('Ledger', 2000, 1600);
  const arrows = [arrow('place-order', 'order'), arrow('place-order', 'ledger')];
  expect(fixFor('place-order', board(place, order, ledger, cancelled, ...arrows))).toBeUndefined();
});
