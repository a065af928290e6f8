import { type BoardSnapshot, stickyKinds } from '@lambdastorm/board';
import { arrow, board, command, event, hotspot, policy } from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionRoute } from './connectionRoute.ts';
import { routeOptions } from './routeOptions.ts';
import type { ConnectionRoute, RouteOptions } from './routeShape.ts';
import { seenArea } from './seenArea.ts';

function optionsOn(wall: BoardSnapshot): Record<string, RouteOptions> {
  return Object.fromEntries(routeOptions(wall.connections, wall.notes));
}

function routesOn(wall: BoardSnapshot): ReadonlyMap<string, ConnectionRoute> {
  const options = routeOptions(wall.connections, wall.notes);
  const areaOf = (id: string) => {
    const note = wall.notes.find((each) => each.id === id);
    if (note === undefined) throw new Error(`No note ${id}.`);
    return seenArea(note.kind, note);
  };
  return new Map(
    wall.connections.map(({ id, from, to }) => [id, connectionRoute(areaOf(from), areaOf(to), options.get(id))]),
  );
}

it('leaves an arrow alone that has its sides for itself', () => {
  expect(optionsOn(board(event('One'), event('Two', 300), arrow('one', 'two')))).toEqual({ 'one--two': {} });
});

it('parts there and back, and both stay straight', () => {
  const routes = routesOn(board(event('One'), event('Two', 300), arrow('one', 'two'), arrow('two', 'one')));

  expect([...routes.values()].map(({ points }) => points.map(({ y }) => y))).toEqual([
    [89, 89],
    [111, 111],
  ]);
});

it('lets what leads to one place arrive as one, and what leaves it there go beside', () => {
  const wall = board(
    event('One', 0, 0),
    event('Two', 0, 500),
    policy('React', 600, 250),
    command('Undo', 0, 260),
    arrow('one', 'react'),
    arrow('two', 'react'),
    arrow('react', 'undo'),
  );
  const routes = routesOn(wall);

  expect(routes.get('one--react')?.points.at(-1)).toEqual(routes.get('two--react')?.points.at(-1));
  const [goes, comes] = [routes.get('react--undo')?.points[0]?.y, routes.get('one--react')?.points.at(-1)?.y];
  expect(Math.abs((goes ?? 0) - (comes ?? 0))).toBeGreaterThanOrEqual(22);
});

it('moves stretches apart that would lie on each other and have nothing to do with each other', () => {
  const wall = board(
    event('One', 0, 0),
    event('Two', 0, 220),
    command('Three', 400, 300),
    command('Four', 400, 700),
    arrow('one', 'three'),
    arrow('two', 'four'),
  );
  const turns = [...routesOn(wall).values()].map(({ points }) => points[1]?.x);

  expect(new Set(turns).size).toBe(2);
});

it('meets the edge of a hotspot on its corner', () => {
  expect(optionsOn(board(event('One'), hotspot('Why?', 500), arrow('one', 'why')))).toEqual({
    'one--why': { isToDiamond: true },
  });
});

it('gives arrows between notes that touch a way of their own', () => {
  const touching = board(event('One'), event('Two', 190), arrow('one', 'two'), arrow('two', 'one'));

  expect(optionsOn(touching)).toEqual({ 'one--two': {}, 'two--one': { lane: 1 } });
});

const anyWall = fc
  .tuple(
    fc.array(fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 2000 }) }), {
      minLength: 2,
      maxLength: 12,
    }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
  )
  .map(([places, pairs]) => {
    const notes = places.map(({ x, y }, index) => event(`Note ${index}`, x, y));
    const unique = new Map(pairs.map(([a, b]) => [`${a % notes.length} ${b % notes.length}`, [a, b] as const]));
    const arrows = [...unique.values()].flatMap(([a, b]) => {
      const [from, to] = [notes[a % notes.length], notes[b % notes.length]];
      return from === undefined || to === undefined || from === to ? [] : [arrow(from.id, to.id)];
    });
    return board(...notes, ...arrows);
  });

it('keeps every end on its side, whatever the wall', () => {
  fc.assert(
    fc.property(anyWall, (wall) => {
      for (const [id, { points }] of routesOn(wall)) {
        const connection = wall.connections.find((each) => each.id === id);
        const ends = [
          [connection?.from, points[0]],
          [connection?.to, points.at(-1)],
        ] as const;
        for (const [noteId, at] of ends) {
          const note = wall.notes.find((each) => each.id === noteId);
          if (note === undefined || at === undefined) throw new Error('An arrow without an end.');
          const { width, height } = stickyKinds[note.kind].size;
          expect(at.x).toBeGreaterThanOrEqual(note.position.x);
          expect(at.x).toBeLessThanOrEqual(note.position.x + width);
          expect(at.y).toBeGreaterThanOrEqual(note.position.y);
          expect(at.y).toBeLessThanOrEqual(note.position.y + height);
        }
      }
    }),
  );
});

it('is the same whatever the order of the arrows', () => {
  fc.assert(
    fc.property(anyWall, (wall) => {
      const turned = routeOptions(wall.connections.toReversed(), wall.notes.toReversed());
      const sorted = [...turned].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted).toEqual([...routeOptions(wall.connections, wall.notes)]);
    }),
  );
});
