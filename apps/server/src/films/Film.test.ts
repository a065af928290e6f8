import { describe, expect, it } from 'vitest';
import { type FilmPart, filmsOf, outdatedFilms } from './Film.ts';

const minute = (count: number): Date => new Date(Date.UTC(2026, 0, 1, 12, count));

function part(id: string, [from, to]: readonly [number, number], change: Partial<FilmPart> = {}): FilmPart {
  const span = { startedAt: minute(from), endedAt: minute(to) };
  return { id, ...span, startsAnew: false, editCount: 3, people: ['Ann'], ...change };
}

describe('filmsOf', () => {
  it('strings parts together until a long pause', () => {
    const films = filmsOf([
      part('a', [0, 5], { startsAnew: true }),
      part('b', [6, 10], { people: ['Bob', 'Ann'] }),
      part('c', [39, 40], { startsAnew: true }),
      part('d', [70, 71], { startsAnew: true }),
    ]);
    expect(films).toEqual([
      {
        ...{ id: 'a', startedAt: minute(0), endedAt: minute(40), editCount: 9, people: ['Ann', 'Bob'] },
        partIds: ['a', 'b', 'c'],
      },
      { id: 'd', startedAt: minute(70), endedAt: minute(71), editCount: 3, people: ['Ann'], partIds: ['d'] },
    ]);
  });

  it('begins another film where a long one can be begun', () => {
    const films = filmsOf([
      part('a', [0, 5], { startsAnew: true, editCount: 10_000 }),
      part('b', [6, 10]),
      part('c', [11, 12], { startsAnew: true }),
    ]);
    expect(films.map(({ partIds }) => partIds)).toEqual([['a', 'b'], ['c']]);
  });

  it('leaves out what can’t be shown without its beginning', () => {
    const films = filmsOf([part('a', [0, 5]), part('b', [6, 7], { startsAnew: true }), part('c', [90, 91])]);
    expect(films.map(({ partIds }) => partIds)).toEqual([['b']]);
    expect(filmsOf([])).toEqual([]);
  });
});

it('keeps films for thirty days', () => {
  const films = filmsOf([part('a', [0, 5], { startsAnew: true }), part('b', [90, 91], { startsAnew: true })]);
  const after = (minutes: number): Date => new Date(minute(minutes).getTime() + 30 * 24 * 60 * 60_000);
  expect(outdatedFilms(films, after(5))).toEqual([]);
  expect(outdatedFilms(films, after(6)).map(({ id }) => id)).toEqual(['a']);
});
