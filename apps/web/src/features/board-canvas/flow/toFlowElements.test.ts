import { area, arrow, board, command, context, event, hotspot } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { toFlowElements } from './toFlowElements.ts';

const wall = board(
  context('Kitchen', area(200, 200, 300, 300)),
  context('Restaurant', area(0, 0, 2000, 1000)),
  command('Place order', 10, 20),
  event('Order placed', 300, 20),
  hotspot('Who pays?', 300, 300),
  arrow('place-order', 'order-placed'),
);

it('shows frames, notes and arrows under their ids', () => {
  const { nodes, edges } = toFlowElements(wall);

  expect(nodes.map(({ id, type }) => [id, type])).toEqual([
    ['ctx-restaurant', 'frame'],
    ['ctx-kitchen', 'frame'],
    ['order-placed', 'note'],
    ['place-order', 'note'],
    ['who-pays', 'note'],
  ]);
  expect(edges).toMatchObject([{ source: 'place-order', target: 'order-placed' }]);
});

it('layers inner frames over outer ones, arrows over frames, notes over arrows, hotspots over notes', () => {
  const { nodes, edges } = toFlowElements(wall);
  const layerOf = (id: string): number => [...nodes, ...edges].find((each) => each.id === id)?.zIndex ?? -1;
  const layers = ['ctx-restaurant', 'ctx-kitchen', 'place-order--order-placed', 'order-placed', 'who-pays'].map(
    layerOf,
  );

  expect(layers).toEqual([...layers].sort((a, b) => a - b));
  expect(new Set(layers).size).toBe(5);
});

it('tells screen readers the kind and the words', () => {
  const { nodes } = toFlowElements(
    board(event('Order placed'), event('', 9, 9, { id: 'e' }), context('Sales', area(0, 0, 9, 9))),
  );

  expect(nodes.map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Bounded context: Sales',
    'Domain event: empty',
    'Domain event: Order placed',
  ]);
});

it('knows every size, so that nothing has to be measured', () => {
  const { nodes } = toFlowElements(board(event('Order placed', 0, 0, { size: { width: 200.4, height: 99.6 } })));

  expect(nodes).toMatchObject([{ width: 200, height: 100, measured: { width: 200, height: 100 } }]);
});
