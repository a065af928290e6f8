import { type BoardDocument, inMemoryBoardDocument } from '@lambdastorm/board';
import { area, arrow, board, context, event } from '@lambdastorm/board/builder';
import { beforeEach, expect, it } from 'vitest';
import { useSelection } from '../../selection/selectionStore.ts';
import { createFlowStore, type FlowStore } from './flowStore.ts';

const wall = board(
  context('Kitchen', area(0, 0, 900, 500)),
  event('Order placed', 100, 100),
  event('Pizza baked', 433, 157),
  event('Far away', 9000, 9000),
  arrow('order-placed', 'pizza-baked'),
);
const sight = () => ({ area: area(-500, -500, 10_000, 10_000), zoom: 1 });

let document: BoardDocument;
let flow: FlowStore;

beforeEach(() => {
  useSelection.getState().select([]);
  document = inMemoryBoardDocument(wall);
  flow = createFlowStore(document, sight);
  return flow.connect();
});

function drag(id: string, x: number, y: number, dragging = true): void {
  flow.onNodesChange([{ type: 'position', id, position: { x, y }, dragging }]);
}

function places(): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(flow.getState().nodes.map(({ id, position: { x, y } }) => [id, [x, y]]));
}

it('moves only the picture while something is dragged, and the board at the drop, in one step', () => {
  drag('order-placed', 20, 290);
  expect(places()['order-placed']).toEqual([20, 290]);
  expect(document.snapshot()).toBe(wall);

  drag('order-placed', 20, 290, false);
  expect(document.snapshot().notes.find(({ id }) => id === 'order-placed')?.position).toEqual({ x: 20, y: 290 });
  document.undo();
  expect(document.snapshot()).toBe(wall);
});

it('carries what is in a dragged frame along, in the picture and in the same step', () => {
  drag('ctx-kitchen', 30, 40);
  expect(places()).toEqual({
    'ctx-kitchen': [30, 40],
    'order-placed': [130, 140],
    'pizza-baked': [463, 197],
    'far-away': [9000, 9000],
  });

  drag('ctx-kitchen', 30, 40, false);
  document.undo();
  expect(document.snapshot()).toBe(wall);
});

it('snaps a dragged note into line, and drops it there', () => {
  drag('order-placed', 100, 153);
  expect(flow.getState().snapLines).toMatchObject([{ axis: 'y', at: 157 }]);

  drag('order-placed', 100, 153, false);
  expect(places()['order-placed']).toEqual([100, 157]);
  expect(flow.getState().snapLines).toEqual([]);
});

it('renders one node for one edit of somebody else', () => {
  const before = flow.getState().nodes;
  document.edit({ type: 'rewordNote', noteId: 'far-away', text: 'Far' });

  expect(
    flow
      .getState()
      .nodes.filter((node, index) => node !== before[index])
      .map(({ id }) => id),
  ).toEqual(['far-away']);
});

it('shares the selection both ways', () => {
  flow.onNodesChange([{ type: 'select', id: 'far-away', selected: true }]);
  expect(useSelection.getState().selectedIds).toEqual(['far-away']);

  useSelection.getState().select(['order-placed--pizza-baked']);
  expect(flow.getState().edges[0]?.selected).toBe(true);
  expect(flow.getState().nodes.some(({ selected }) => selected)).toBe(false);
});

it('forgets the selection of what somebody else removed', () => {
  useSelection.getState().select(['far-away', 'order-placed']);
  document.edit({ type: 'removeNote', noteId: 'far-away' });

  expect(useSelection.getState().selectedIds).toEqual(['order-placed']);
});

it('selects and drags a group as a whole, whichever of it is taken', () => {
  document.edit(
    { type: 'groupNote', noteId: 'order-placed', group: 'g' },
    { type: 'groupNote', noteId: 'far-away', group: 'g' },
  );
  flow.onNodesChange([{ type: 'select', id: 'far-away', selected: true }]);
  expect(useSelection.getState().selectedIds).toEqual(['far-away', 'order-placed']);

  flow.onNodesChange([{ type: 'select', id: 'order-placed', selected: false }]);
  expect(useSelection.getState().selectedIds).toEqual([]);

  drag('order-placed', 20, 290);
  drag('order-placed', 20, 290, false);
  expect(places()).toMatchObject({ 'order-placed': [20, 290], 'far-away': [8920, 9190] });
});

it('leaves what is locked where it is, unless its frame takes it along', () => {
  document.edit(
    { type: 'lockNote', noteId: 'order-placed', locked: true },
    { type: 'lockNote', noteId: 'far-away', locked: true },
  );
  expect(flow.getState().nodes.map(({ id, draggable }) => [id, draggable])).toContainEqual(['far-away', false]);

  useSelection.getState().select(['ctx-kitchen', 'far-away']);
  drag('ctx-kitchen', 30, 40);
  drag('ctx-kitchen', 30, 40, false);
  expect(places()).toMatchObject({ 'order-placed': [130, 140], 'far-away': [9000, 9000] });
});
