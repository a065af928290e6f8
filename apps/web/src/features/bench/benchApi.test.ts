import { inMemoryBoardDocument } from '@lambdastorm/board';
import { area, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { replaceEdits } from './benchApi.ts';

it('makes one board out of another, also when they share ids', () => {
  const place = command('Place order', 0, 0);
  const placed = event('Order placed', 300, 0);
  const before = board(context('Ordering', area(0, 0, 600, 400)), place, placed, ...flow(place.id, placed.id));
  const after = board(context('Ordering', area(0, 0, 900, 400)), { ...place, text: 'Send order' });

  const document = inMemoryBoardDocument(before);
  document.edit(...replaceEdits(before, after));
  expect(document.snapshot()).toEqual(after);
});
