import { emptyBoard } from '@lambdastorm/board';
import { board, command } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import type { Board } from './Board.ts';
import { inMemoryBoardRepository } from './inMemoryBoardRepository.ts';
import { createSummaryKeeper } from './summaryKeeper.ts';
import { aBoard } from './testing/boardRepositoryContract.ts';

const later = new Date(Date.UTC(2027, 0, 1));

it('stores the newest of what changed while it was writing, and all of it before it ends', async () => {
  const rows = inMemoryBoardRepository();
  await rows.add(aBoard('a'), aBoard('b'));
  const counts: number[] = [];
  const boards = {
    async change(boardId: string, patch: { readonly summary?: Board['summary'] }) {
      if (boardId === 'a') counts.push(patch.summary?.noteCount ?? -1);
      return rows.change(boardId, patch);
    },
  };
  const keeper = createSummaryKeeper({ boards, signals: { boardSummaryNotStored: fail }, now: () => later });
  keeper.onChanged('a', emptyBoard(), 'Ann');
  keeper.onChanged('a', board(command('Pay')), 'Ann');
  keeper.onChanged('b', emptyBoard(), 'Ann');
  keeper.onChanged('a', board(command('Pay'), command('Order')), 'Ann');
  await keeper[Symbol.asyncDispose]();
  expect(counts).toEqual([0, 2]);
  expect(await rows.findById('a')).toMatchObject({ updatedAt: later, editedBy: 'Ann', summary: { noteCount: 2 } });
});

it('reports a failed write and goes on with the next', async () => {
  const failures: string[] = [];
  let attempts = 0;
  const boards = {
    async change() {
      attempts += 1;
      if (attempts === 1) throw new Error('disk full');
      return undefined;
    },
  };
  const signals = { boardSummaryNotStored: (boardId: string) => failures.push(boardId) };
  const keeper = createSummaryKeeper({ boards, signals, now: () => later });
  keeper.onChanged('a', emptyBoard(), 'Ann');
  keeper.onChanged('a', emptyBoard(), 'Ann');
  await keeper[Symbol.asyncDispose]();
  expect([attempts, failures]).toEqual([2, ['a']]);
});

function fail(_boardId: string, error: unknown): void {
  throw error;
}
