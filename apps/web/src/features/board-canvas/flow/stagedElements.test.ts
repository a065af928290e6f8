import { area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { noteNodeAt, type Stage, stagedElements } from './stagedElements.ts';
import { toFlowElements } from './toFlowElements.ts';

const wall = board(
  context('Ordering', area(0, 0, 900, 400)),
  command('Place order', 0, 100),
  event('Order placed', 300, 100),
  event('Far away', 5000),
  arrow('place-order', 'order-placed'),
);

const nobody: Stage = { area: undefined, selectedIds: new Set(), hoveredId: undefined, writingId: undefined };

function stagedIds(stage: Partial<Stage> = {}): string[] {
  const { nodes, edges } = stagedElements(toFlowElements(wall), { ...nobody, ...stage });
  return [...nodes, ...edges].map(({ id }) => id);
}

it('leaves the notes to the painter and the frames to the pointer', () => {
  expect(stagedIds()).toEqual(['ctx-ordering']);
});

it('puts up what is under the mouse, selected or written', () => {
  expect(
    stagedIds({ selectedIds: new Set(['order-placed']), hoveredId: 'far-away', writingId: 'place-order' }),
  ).toEqual(['ctx-ordering', 'far-away', 'order-placed', 'place-order']);
});

it('puts up a selected arrow with both its notes', () => {
  expect(stagedIds({ selectedIds: new Set(['place-order--order-placed']) })).toEqual([
    'ctx-ordering',
    'order-placed',
    'place-order',
    'place-order--order-placed',
  ]);
});

it('finds the note under a point, never the frame', () => {
  const { nodes } = toFlowElements(wall);

  expect(noteNodeAt(nodes, 310, 110)?.id).toBe('order-placed');
  expect(noteNodeAt(nodes, 250, 50)).toBeUndefined();
});

it('puts up what is in sight close up, and arrows that lead out of it with their other end', () => {
  expect(stagedIds({ area: area(-50, 50, 200, 200) })).toEqual([
    'ctx-ordering',
    'order-placed',
    'place-order',
    'place-order--order-placed',
  ]);
  expect(stagedIds({ area: area(4900, 0, 100, 200) })).toEqual([]);
});

it('keeps what is selected or written up when it is out of sight', () => {
  expect(stagedIds({ area: area(4900, 0, 100, 200), writingId: 'far-away' })).toEqual(['far-away']);
});

it('puts up an arrow that passes through what is in sight between two notes that are not', () => {
  const between = board(
    command('Place order', 0, 0),
    event('Order placed', 5000, 0),
    arrow('place-order', 'order-placed'),
  );
  const { edges } = stagedElements(toFlowElements(between), { ...nobody, area: area(2000, 0, 500, 300) });
  expect(edges.map(({ id }) => id)).toEqual(['place-order--order-placed']);
});
