import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import { filmedBoard } from '@lambdastorm/board/yjs';
import { describe, expect, it } from 'vitest';
import { joinBoard, type Person } from '../collaboration/testing/joinBoard.ts';
import { noChronicle } from '../collaboration/testing/startServer.ts';
import { until } from '../collaboration/testing/until.ts';
import { addNote, describeCollaboration } from '../collaboration/testing/withCollaboration.ts';
import { type FilmTake, filmsOf } from './Film.ts';
import { FilmRecorder } from './FilmRecorder.ts';
import { prismaFilmRepository } from './prismaFilmRepository.ts';

describeCollaboration('films', ({ serve, database, use }) => {
  function startFilming() {
    const films = prismaFilmRepository(database().client);
    let count = 0;
    let now = new Date('2026-01-01T12:00:00.000Z');
    return {
      films,
      chronicle: { ...noChronicle, films, now: () => now, newId: () => `part-${++count}` },
      pass: (minutes: number) => {
        now = new Date(now.getTime() + minutes * 60_000);
      },
      list: async () => filmsOf(await films.list('board')),
    };
  }

  async function comes(url: string, name: string): Promise<Person> {
    const person = use(joinBoard({ url, name }));
    await person.connection.whenLoaded;
    return person;
  }

  it('show each edit of each person, across the end of one session and the beginning of the next', async () => {
    const { films, chronicle, pass, list } = startFilming();
    const server = await serve({ chronicle });
    const seen: BoardSnapshot[] = [];
    async function edit(person: Person, ...edits: readonly BoardEdit[]): Promise<void> {
      pass(1);
      person.board.edit(...edits);
      await person.is('saved');
      seen.push(person.board.snapshot());
    }

    const ann = await comes(server.url, 'Ann');
    await edit(ann, addNote('Bake'));
    const bob = await comes(server.url, 'Bob');
    await edit(bob, { type: 'rewordNote', noteId: 'bake', text: 'Bake bread' });
    await edit(bob, { type: 'removeNote', noteId: 'place-order' });
    for (const { connection } of [ann, bob]) connection.close();
    await until(async () => (await films.list('board')).length > 0);
    // The room was let go of; what follows begins with the whole board again.
    const cleo = await comes(server.url, 'Cleo');
    await edit(cleo, { type: 'moveNote', noteId: 'bake', to: { x: 1, y: 2 } });
    await server.collaboration.saveChronicle('board');

    const [film, ...others] = await list();
    expect(others).toEqual([]);
    expect(film).toMatchObject({ editCount: 4, people: ['Ann', 'Bob', 'Cleo'] });
    const takes = await films.read(film?.partIds ?? []);
    expect(takes.map(({ by, at }) => [by, at.toISOString().slice(11, 16)])).toEqual([
      ['Ann', '12:01'],
      ['Bob', '12:02'],
      ['Bob', '12:03'],
      ['Cleo', '12:04'],
    ]);
    expect(shownIn(takes)).toEqual(seen);
    await films.removeAll('board');
    expect(await list()).toEqual([]);
  });

  it('begin anew after a long pause, though nobody left, and go after thirty days', async () => {
    const { films, chronicle, pass, list } = startFilming();
    const server = await serve({ chronicle });
    const ann = await comes(server.url, 'Ann');
    const write = async (text: string): Promise<void> => {
      ann.board.edit(addNote(text));
      await ann.is('saved');
    };
    await write('Bake');
    pass(29);
    await write('Sell');
    pass(30);
    await write('Eat');
    await server.collaboration.saveChronicle('board');
    const both = await list();
    expect(both.map(({ editCount }) => editCount)).toEqual([2, 1]);
    const [, late] = await Promise.all(both.map(async ({ partIds }) => shownIn(await films.read(partIds))));
    expect(late?.[0]?.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['bake', 'sell', 'eat']));

    pass(31 * 24 * 60);
    await write('Sleep');
    await server.collaboration.saveChronicle('board');
    expect((await list()).map(({ editCount }) => editCount)).toEqual([1]);
  });
});

function shownIn(takes: readonly FilmTake[]): BoardSnapshot[] {
  const film = filmedBoard(takes);
  const shown = takes.map((_, index) => {
    film.show(index + 1);
    return film.document.snapshot();
  });
  film.destroy();
  return shown;
}

describe('FilmRecorder', () => {
  const take = (byte: number): Uint8Array => Uint8Array.of(byte);
  const whole = Uint8Array.of(100);

  function recorder(add: (takes: readonly FilmTake[]) => Promise<void>) {
    const films = { add: async (_id: string, _part: unknown, takes: readonly FilmTake[]) => add(takes) };
    const list = async (): Promise<readonly never[]> => [];
    return new FilmRecorder('board', {
      ...{ films: { ...films, list, remove: async () => {} }, now: () => new Date(0), newId: () => 'id' },
    });
  }

  it('tries again what could not be stored, in order and once', async () => {
    const stored: number[][] = [];
    let isBroken = true;
    const film = recorder(async (takes) => {
      if (isBroken) throw new Error('The disk is full.');
      stored.push(takes.map(({ update }) => update[0] ?? 0));
    });
    film.record('Ann', take(1), () => whole);
    film.record('Ann', take(2), () => whole);
    await expect(film.save()).rejects.toThrow('The disk is full.');
    isBroken = false;
    film.record('Bob', take(3), () => whole);
    film.cut();
    film.record('Bob', take(4), () => whole);
    await Promise.all([film.save(), film.save()]);
    film.record('Bob', take(5), () => whole);
    await film.save();
    expect(stored).toEqual([[100, 2, 3], [100], [5]]);
  });

  it('lets go of what can’t be stored for long, and begins anew', async () => {
    const stored: number[][] = [];
    let isBroken = true;
    const film = recorder(async (takes) => {
      if (isBroken) throw new Error('The disk is full.');
      stored.push(takes.map(({ update }) => update.length));
    });
    const large = new Uint8Array(9 * 1_048_576);
    for (let count = 0; count < 3; count += 1) film.record('Ann', large, () => large);
    await expect(film.save()).rejects.toThrow('The disk is full.');
    isBroken = false;
    film.record('Ann', take(1), () => whole);
    await film.save();
    expect(stored).toEqual([[large.length, 1]]);
  });
});
