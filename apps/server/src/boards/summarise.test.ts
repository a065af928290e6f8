import { emptyBoard } from '@lambdastorm/board';
import { area, arrow, board, command, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { summarise } from './summarise.ts';

it('counts and draws what is on the wall', () => {
  const wall = board(
    context('Ordering', area(0, 0, 600, 400)),
    command('Place order', 10.4, 20.6),
    event('Order placed', 300, 20),
    arrow('place-order', 'order-placed'),
  );
  expect(summarise(wall)).toEqual({
    noteCount: 2,
    contextCount: 1,
    preview: {
      notes: [
        { kind: 'domainEvent', x: 300, y: 20, width: 200, height: 200 },
        { kind: 'command', x: 10, y: 21, width: 200, height: 200 },
      ],
      frames: [
        { id: wall.frames[0]?.id, kind: 'boundedContext', title: 'Ordering', x: 0, y: 0, width: 600, height: 400 },
      ],
      connections: [{ from: 1, to: 0 }],
    },
  });
});

it('draws a bare wall', () => {
  const preview = { notes: [], frames: [], connections: [] };
  expect(summarise(emptyBoard())).toEqual({ noteCount: 0, contextCount: 0, preview });
});

it('draws a selection of a large wall, with connections between what is drawn', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `Do thing ${index}`);
  const wall = board(
    ...ids.map((text, index) => command(text, index, 0)),
    ...ids.slice(1).map((_, index) => arrow(`do-thing-${index}`, `do-thing-${index + 1}`)),
  );
  const { noteCount, preview } = summarise(wall);
  expect(noteCount).toBe(5000);
  expect(preview.notes.length).toBeLessThanOrEqual(400);
  expect(preview.connections.every(({ from, to }) => preview.notes[from] && preview.notes[to])).toBe(true);
  expect(JSON.stringify(preview).length).toBeLessThan(60_000);
});
