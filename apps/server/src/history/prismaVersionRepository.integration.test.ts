import { expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { prismaVersionRepository } from './prismaVersionRepository.ts';
import type { Version } from './VersionRepository.ts';

const version = (id: string, minute: number, change: Partial<Version> = {}): Version => ({
  ...{ id, boardId: 'board', at: new Date(Date.UTC(2026, 0, 1, 12, minute, 0, 7)), name: undefined, noteCount: 3 },
  ...change,
});

describeWithDatabase('prismaVersionRepository', (open) => {
  it('lists the versions of a board, the latest first, and reads what was kept', async () => {
    await using database = await open();
    const versions = prismaVersionRepository(database.client);
    const [early, late, other] = [
      version('a', 1, { name: 'Before lunch ’🍕' }),
      version('b', 2),
      version('c', 3, { boardId: 'other' }),
    ];
    for (const each of [early, late, other]) await versions.add(each, Uint8Array.of(1, 2, 255));
    expect(await versions.list('board')).toEqual([late, early]);
    expect([...((await versions.read('board', 'a')) ?? [])]).toEqual([1, 2, 255]);
    expect(await versions.read('board', 'c')).toBeUndefined();
    await versions.remove(['b', 'nothing']);
    await versions.removeAll('other');
    expect([await versions.list('board'), await versions.list('other')]).toEqual([[early], []]);
  });
});
