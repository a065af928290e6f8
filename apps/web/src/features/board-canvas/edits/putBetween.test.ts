import { applyEdit } from '@lambdastorm/board';
import { aggregate, board, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { putBetweenEdits } from './putBetween.ts';

function counting(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

it('puts notes between two others and leads the arrows through them', () => {
  const [from, to] = [event('Order placed'), aggregate('Stock', 1500, -20)];
  const wall = board(from, to);
  const after = putBetweenEdits({ from, to }, ['policy', 'command'], wall.notes, counting()).reduce(applyEdit, wall);

  expect(after.connections.map((each) => [each.from, each.to])).toEqual([
    ['order-placed', 'new-1'],
    ['new-1', 'new-2'],
    ['new-2', 'stock'],
  ]);
  expect(after.notes.map(({ id, kind, position }) => [id, kind, position.x, position.y])).toEqual([
    ['new-1', 'policy', 447, 0],
    ['new-2', 'command', 1013, 0],
    ['order-placed', 'domainEvent', 0, 0],
    ['stock', 'aggregate', 1500, -20],
  ]);
});

it('goes on in the row where there is no room', () => {
  const [from, to] = [event('Order placed'), event('Stock reserved', 240)];
  const edits = putBetweenEdits({ from, to }, ['policy', 'command'], [from, to], counting());

  expect(edits).toMatchObject([
    { note: { kind: 'policy', position: { x: 480, y: 0 } } },
    { note: { kind: 'command', position: { x: 840, y: 0 } } },
    { connection: { from: 'order-placed' } },
    {},
    { connection: { to: 'stock-reserved' } },
  ]);
});
