import { expect, it } from 'vitest';
import type { Board } from '../Board.ts';
import type { BoardRepository } from '../BoardRepository.ts';

/** Half a minute past noon, `minute` minutes later. */
function at(minute: number): Date {
  return new Date(Date.UTC(2026, 0, 2, 12, minute, 30, 123));
}

export function aBoard(id: string, change: Partial<Board> = {}): Board {
  return {
    ...{ id, workspaceId: 'first', name: `Board ${id}`, status: 'active' },
    ...{ createdAt: at(0), updatedAt: at(0), tags: [], editedBy: undefined, deletedAt: undefined },
    summary: { noteCount: 0, contextCount: 0, preview: { notes: [], frames: [], connections: [] } },
    ...change,
  };
}

const summary: Board['summary'] = {
  noteCount: 2,
  contextCount: 1,
  preview: {
    notes: [{ kind: 'command', x: -1.5, y: 0, width: 200, height: 200 }],
    frames: [{ id: 'f', kind: 'boundedContext', title: 'Quotes "’ \u0000 🍕', x: 0, y: 0, width: 10, height: 10 }],
    connections: [{ from: 0, to: 0 }],
  },
};

/** What every `BoardRepository` does. */
export function boardRepositoryContract(create: () => Promise<BoardRepository>): void {
  it('finds a board as it was added', async () => {
    const boards = await create();
    const board = aBoard('a', { name: 'Bestellung ’"` % 🍕', status: 'archived', summary });
    await boards.add(board);
    expect(await boards.findById('a')).toEqual(board);
    expect(await boards.findById('b')).toBeUndefined();
  });

  it('lists the board changed last first, then by id, without deleted ones', async () => {
    const boards = await create();
    await boards.add(
      ...[aBoard('c', { updatedAt: at(1) }), aBoard('b'), aBoard('a'), aBoard('d', { deletedAt: at(2) })],
      aBoard('e', { status: 'archived', updatedAt: at(3) }),
    );
    expect((await boards.list()).map(({ id }) => id)).toEqual(['e', 'c', 'a', 'b']);
  });

  it('lists the boards of some workspaces, and some others by id', async () => {
    const boards = await create();
    const of = (id: string, workspaceId: string, change: Partial<Board> = {}): Board =>
      aBoard(id, { workspaceId, ...change });
    const gone = { deletedAt: at(1) };
    await boards.add(of('a', 'one'), of('b', 'two'), of('c', 'three'), of('d', 'one', gone), of('e', 'two', gone));
    const choice = { workspaceIds: ['one'], boardIds: ['c', 'e', 'nobody'] };
    expect((await boards.list(choice)).map(({ id }) => id)).toEqual(['a', 'c']);
    expect((await boards.listDeleted(choice)).map(({ id }) => id)).toEqual(['d', 'e']);
    expect(await boards.list({ workspaceIds: [], boardIds: [] })).toEqual([]);
  });

  it('adds all boards or none', async () => {
    const boards = await create();
    await boards.add(aBoard('a'));
    await expect(boards.add(aBoard('b'), aBoard('a', { name: 'Another' }))).rejects.toThrow();
    expect(await boards.list()).toEqual([aBoard('a')]);
  });

  it('changes what is named and leaves the rest', async () => {
    const boards = await create();
    await boards.add(aBoard('a'), aBoard('b'));
    const patch = {
      name: 'New',
      status: 'archived',
      updatedAt: at(5),
      tags: ['a b', '’'],
      editedBy: 'Ann',
      summary,
    } as const;
    const changed = aBoard('a', patch);
    expect(await boards.change('a', patch)).toEqual(changed);
    expect(await boards.change('a', {})).toEqual(changed);
    expect(await boards.findById('a')).toEqual(changed);
    expect(await boards.findById('b')).toEqual(aBoard('b'));
    expect(await boards.change('c', { name: 'Nobody' })).toBeUndefined();
  });

  it('deletes a board and takes it back', async () => {
    const boards = await create();
    await boards.add(aBoard('a', { status: 'archived' }));
    expect(await boards.change('a', { deletedAt: at(9) })).toEqual(
      aBoard('a', { status: 'archived', deletedAt: at(9) }),
    );
    expect(await boards.list()).toEqual([]);
    expect(await boards.findById('a')).toMatchObject({ deletedAt: at(9) });
    expect(await boards.change('a', { deletedAt: null })).toEqual(aBoard('a', { status: 'archived' }));
    expect(await boards.list()).toHaveLength(1);
  });

  it('lists what is deleted, the last first, and removes a board for good', async () => {
    const boards = await create();
    const gone = (id: string, minute: number): Board => aBoard(id, { deletedAt: at(minute) });
    await boards.add(aBoard('a'), gone('b', 1), gone('d', 2), gone('c', 2));
    expect((await boards.listDeleted()).map(({ id }) => id)).toEqual(['c', 'd', 'b']);
    await boards.remove('d');
    await boards.remove('nobody');
    expect((await boards.listDeleted()).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(await boards.findById('d')).toBeUndefined();
    expect(await boards.list()).toHaveLength(1);
  });
}
