import { area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import type { FlowElements } from '../flow/CanvasNode.ts';
import { reconcileEdges, reconcileNodes } from '../flow/reconcileNodes.ts';
import { toFlowElements } from '../flow/toFlowElements.ts';
import { liveElements, noteNodeAt } from './liveElements.ts';

const wall = board(
  context('Ordering', area(0, 0, 900, 400)),
  command('Place order', 0, 100),
  event('Order placed', 300, 100),
  event('Far away', 5000),
  arrow('place-order', 'order-placed'),
);

function selecting(...ids: readonly string[]): FlowElements {
  const { nodes, edges } = toFlowElements(wall);
  const selectedIds = new Set(ids);
  return {
    nodes: reconcileNodes([], nodes, { selectedIds, runningById: new Map(), isTouch: false }),
    edges: reconcileEdges([], edges, selectedIds),
  };
}

function liveIds(elements: FlowElements, hoveredId?: string, writingId?: string): string[] {
  const { nodes, edges } = liveElements(elements, { hoveredId, writingId });
  return [...nodes, ...edges].map(({ id }) => id);
}

it('leaves the notes to the painter and the frames to the pointer', () => {
  expect(liveIds(selecting())).toEqual(['ctx-ordering']);
});

it('puts up what is under the mouse, selected or written', () => {
  expect(liveIds(selecting('order-placed'), 'far-away', 'place-order')).toEqual([
    'ctx-ordering',
    'far-away',
    'order-placed',
    'place-order',
  ]);
});

it('puts up a selected arrow with both its notes', () => {
  expect(liveIds(selecting('place-order--order-placed'))).toEqual([
    'ctx-ordering',
    'order-placed',
    'place-order',
    'place-order--order-placed',
  ]);
});

it('finds the note under a point, never the frame', () => {
  const { nodes } = selecting();

  expect(noteNodeAt(nodes, 310, 110)?.id).toBe('order-placed');
  expect(noteNodeAt(nodes, 250, 50)).toBeUndefined();
});
