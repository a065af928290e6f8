import { actor, aggregate, area, board, command, context, event, flow, policy } from '@lambdastorm/board/builder';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { type ModelTreeNode, toModelTree } from './toModelTree.ts';

const notes = [
  actor('Customer', 100, 100),
  command('Place order', 320, 100),
  aggregate('Order', 540, 100),
  event('Order placed', 800, 100),
  policy('Whenever an order is placed, bake', 1800, 100),
  command('Bake pizza', 2100, 100),
];
const ids = notes.map(({ id }) => id);
const wall = board(
  context('Ordering', area(0, 0, 1200, 600)),
  context('Kitchen', area(1600, 0, 1200, 600)),
  ...notes,
  ...flow(...ids),
);

function outline(nodes: readonly ModelTreeNode[], depth = 0): string[] {
  return nodes.flatMap(({ name, remark, children }) => [
    `${'  '.repeat(depth)}${name}${remark === '' ? '' : ` (${remark})`}`,
    ...outline(children, depth + 1),
  ]);
}

it('goes from contexts to aggregates to what they handle and emit, with what starts it', () => {
  expect(outline(toModelTree(deriveModel(wall).model))).toEqual([
    'Ordering',
    '  Order',
    '    Place order (POST /order/place-order)',
    '    Order placed',
    '  Customer',
    'Kitchen',
    '  Bake pizza',
    '  Whenever an order is placed, bake (whenever Ordering: Order placed → Bake pizza)',
    '  Ordering: Order placed (comes from another context)',
  ]);
});

it('leads back to the wall', () => {
  const [ordering] = toModelTree(deriveModel(wall).model);
  expect(ordering?.wallIds).toEqual([wall.frames.find(({ title }) => title === 'Ordering')?.id]);
  expect(ordering?.children[0]?.wallIds).toEqual([ids[2]]);
});
