import { inMemoryBoardDocument } from '@lambdastorm/board';
import { area, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { frameAround, frameKindEdits, kindEdits, removeEdits } from './detailEdits.ts';
import { selectedThing } from './selectedThing.ts';

const place = command('Place order', 100, 100);
const placed = event('Order placed', 400, 100);
const ordering = context('Ordering', area(0, 0, 800, 600));
const billing = context('Billing', area(1000, 0, 800, 600));
const wall = board(ordering, billing, place, placed, ...flow(place.id, placed.id));
const arrow = wall.connections[0]?.id ?? '';

it('makes a frame another kind and keeps what people said about it, in one step', () => {
  const document = inMemoryBoardDocument(wall);
  const patterns = { upstream: ['publishedLanguage'], downstream: [] } as const;
  document.edit({ type: 'setRelationship', relationship: { upstream: ordering.id, downstream: billing.id, patterns } });
  const before = document.snapshot();

  document.edit(...frameKindEdits(before, ordering, 'section'));
  const after = document.snapshot();
  expect(after.frames.find(({ id }) => id === ordering.id)).toEqual({ ...ordering, kind: 'section' });
  expect(after.relationships).toEqual(before.relationships);

  document.undo();
  expect(document.snapshot()).toEqual(before);
});

it('removes all that is selected', () => {
  const document = inMemoryBoardDocument(wall);
  const ids = [place.id, ordering.id, arrow];
  const selected = selectedThing(wall, ids);
  expect(selected.type).toBe('several');
  if (selected.type === 'several') document.edit(...removeEdits(selected));
  expect(document.snapshot()).toMatchObject({ notes: [placed], frames: [billing], connections: [] });
});

it('changes the kind of several notes', () => {
  const document = inMemoryBoardDocument(wall);
  document.edit(...kindEdits([place, placed], 'policy'));
  expect(document.snapshot().notes.map(({ kind }) => kind)).toEqual(['policy', 'policy']);
});

it('draws a frame around notes', () => {
  expect(frameAround([place, placed], 'new')).toEqual([
    {
      type: 'addFrame',
      frame: {
        id: 'new',
        kind: 'boundedContext',
        title: '',
        position: { x: 20, y: 20 },
        size: { width: 660, height: 360 },
      },
    },
  ]);
  expect(frameAround([], 'new')).toEqual([]);
});

it('tells what is selected and leaves out what is gone', () => {
  expect(selectedThing(wall, ['gone'])).toEqual({ type: 'nothing' });
  expect(selectedThing(wall, [place.id, 'gone'])).toEqual({ type: 'note', note: place });
  expect(selectedThing(wall, [billing.id])).toEqual({ type: 'frame', frame: billing });
  expect(selectedThing(wall, [arrow])).toEqual({ type: 'connection', connection: wall.connections[0] });
});
