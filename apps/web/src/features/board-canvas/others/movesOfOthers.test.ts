import type { BoardSnapshot } from '@lambdastorm/board';
import { board, command } from '@lambdastorm/board/builder';
import type { Movement, Person } from '@lambdastorm/sync';
import { expect, it } from 'vitest';
import { movesOfOthers } from './movesOfOthers.ts';

const rest = { selection: [], writing: null, dragging: [], isIdle: false };
const ann: Person = { id: 1, userId: 'u1', colour: 0, name: 'Ann', ...rest };
const dragging = [{ ...ann, dragging: ['place-order'] }];
const by = (x: number) => (): Movement => ({ cursor: null, view: null, by: { x, y: 0 } });
const wallAt = (x: number): BoardSnapshot => board(command('Place order', x));

function follow(first: BoardSnapshot) {
  let snapshot = first;
  const moves = movesOfOthers(() => snapshot);
  return {
    moves,
    show: (next: BoardSnapshot) => {
      snapshot = next;
    },
  };
}

it('draws a thing where it is dragged', () => {
  const { moves } = follow(wallAt(100));
  expect(moves.next([ann], by(0), 0).positions.size).toBe(0);
  expect(moves.next(dragging, by(30), 0)).toEqual({
    positions: new Map([['place-order', { x: 130, y: 0 }]]),
    dropsUntil: undefined,
  });
});

it('keeps it where it was let go until its edit comes', () => {
  const { moves, show } = follow(wallAt(100));
  moves.next(dragging, by(30), 0);
  expect(moves.next([ann], by(0), 10)).toEqual({
    positions: new Map([['place-order', { x: 130, y: 0 }]]),
    dropsUntil: 1_010,
  });
  show(wallAt(130));
  expect(moves.next([ann], by(0), 20).positions.size).toBe(0);
});

it('puts it back when no edit comes, when it is gone, and when the person is', () => {
  const { moves, show } = follow(wallAt(100));
  moves.next(dragging, by(30), 0);
  moves.next([], by(0), 10);
  expect(moves.next([], by(0), 1_010).positions.size).toBe(0);
  moves.next(dragging, by(30), 2_000);
  show(board());
  expect(moves.next([ann], by(0), 2_010).positions.size).toBe(0);
});

it('does not add a drag to the place where the edit has put it already', () => {
  const { moves, show } = follow(wallAt(100));
  moves.next(dragging, by(30), 0);
  show(wallAt(130));
  expect(moves.next(dragging, by(30), 5).positions.get('place-order')).toEqual({ x: 130, y: 0 });
});
