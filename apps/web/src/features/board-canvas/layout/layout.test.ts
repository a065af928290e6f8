import { applyEdit, type BoardSnapshot } from '@lambdastorm/board';
import { actor, aggregate, area, board, command, context, event, flow, policy } from '@lambdastorm/board/builder';
import ELK from 'elkjs/lib/elk.bundled.js';
import { expect, it } from 'vitest';
import { encloses, overlap } from '../view/rectangles.ts';
import { layoutEdits } from './layoutEdits.ts';
import { thingsToLayOut, toElkGraph } from './toElkGraph.ts';

async function laidOut(wall: BoardSnapshot, ...ids: readonly string[]): Promise<BoardSnapshot> {
  const things = thingsToLayOut(new Set(ids), wall);
  const graph = await new ELK().layout(toElkGraph({ things, arrows: wall.connections }));
  return layoutEdits(graph, wall).reduce(applyEdit, wall);
}

const wall = board(
  context('Sales', area(0, 0, 900, 600)),
  actor('Customer', 300, 300),
  command('Place order', 320, 310),
  aggregate('Order', 100, 100),
  event('Order placed', 120, 320),
  context('Shipping', area(950, 0, 900, 600)),
  policy('Whenever an order is placed, then ship it', 1000, 100),
  command('Ship order', 1010, 120),
  ...flow('customer', 'place-order', 'order', 'order-placed', 'whenever-an-order-is-placed-then-ship-it', 'ship-order'),
);

function leftOf({ notes }: BoardSnapshot, text: string): number {
  return notes.find((note) => note.text === text)?.position.x ?? Number.NaN;
}

it('lets the flow run from left to right, nothing on top of another, everything in its frame', async () => {
  const { notes, frames } = await laidOut(wall);

  const chain = ['Customer', 'Place order', 'Order', 'Order placed', 'Ship order'];
  const lefts = chain.map((text) => leftOf({ ...wall, notes }, text));
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  for (const [index, note] of notes.entries()) {
    expect(notes.slice(index + 1).filter((other) => overlap(note, other))).toEqual([]);
  }
  const [sales, shipping] = frames;
  const inside = notes.filter((note) => sales !== undefined && encloses(sales, note)).map(({ id }) => id);
  expect(inside).toEqual(['customer', 'order', 'order-placed', 'place-order']);
  expect(sales && shipping && overlap(sales, shipping)).toBe(false);
});

it('is the same every time', async () => {
  expect(await laidOut(wall)).toEqual(await laidOut(wall));
});

it('lays out only what is chosen, where it was, and never what is locked', async () => {
  const { notes } = await laidOut(
    board(event('One', 500, 500, { locked: true }), event('Two', 30, 40), event('Three', 20, 60), event('Far', 9000)),
    'one',
    'two',
    'three',
  );

  expect(notes.map(({ text, position }) => [text, position.x, position.y])).toEqual([
    ['Far', 9000, 0],
    ['One', 500, 500],
    ['Three', 20, 40],
    ['Two', 20, 360],
  ]);
});
