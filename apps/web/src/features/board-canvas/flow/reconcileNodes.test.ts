import { applyEdit, type BoardEdit } from '@lambdastorm/board';
import { arrow, board, command, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { type CanvasState, reconcileEdges, reconcileNodes } from './reconcileNodes.ts';
import { toFlowElements } from './toFlowElements.ts';

const wall = board(command('Place order'), event('Order placed', 300), arrow('place-order', 'order-placed'));
const idle: CanvasState = { selectedIds: new Set(), runningById: new Map(), isTouch: false };
const shown = reconcileNodes([], toFlowElements(wall).nodes, idle);

function after(edit: BoardEdit, state = idle): ReturnType<typeof reconcileNodes> {
  return reconcileNodes(shown, toFlowElements(applyEdit(wall, edit)).nodes, state);
}

it('keeps the list when nothing that is shown has changed', () => {
  expect(after({ type: 'setLevel', level: 'bigPicture' })).toBe(shown);
});

it('changes one node for one edit', () => {
  const next = after({ type: 'rewordNote', noteId: 'order-placed', text: 'Order accepted' });

  expect(next.map((node, index) => node === shown[index])).toEqual([false, true]);
});

it('lays the selection over the nodes', () => {
  const next = reconcileNodes(shown, toFlowElements(wall).nodes, { ...idle, selectedIds: new Set(['place-order']) });

  expect(next.map(({ id, selected }) => [id, selected])).toEqual([
    ['order-placed', false],
    ['place-order', true],
  ]);
});

it('keeps a note under the pointer while somebody else moves it', () => {
  const runningById = new Map([['order-placed', { position: { x: 7, y: 8 } }]]);
  const next = after({ type: 'moveNote', noteId: 'order-placed', to: { x: 900, y: 0 } }, { ...idle, runningById });

  expect(next[0]).toMatchObject({ position: { x: 7, y: 8 }, className: 'is-running' });
});

it('keeps arrows that have not changed', () => {
  const edges = reconcileEdges([], toFlowElements(wall).edges, new Set());

  expect(reconcileEdges(edges, toFlowElements(wall).edges, new Set())).toBe(edges);
  expect(reconcileEdges(edges, toFlowElements(wall).edges, new Set(['place-order--order-placed']))).not.toBe(edges);
});

it('lets a finger drag only what is selected', () => {
  const touched = { ...idle, selectedIds: new Set(['place-order']), isTouch: true };
  const next = reconcileNodes(shown, toFlowElements(wall).nodes, touched);

  expect(next.map(({ id, draggable }) => [id, draggable])).toEqual([
    ['order-placed', false],
    ['place-order', true],
  ]);
});
