import { expect, it } from 'vitest';
import type { BoardLog } from '../BoardLog.ts';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

/** What every log of boards keeps to. `reopen` gives what a restarted server would see. */
export function boardLogContract(name: string, openLog: () => Promise<{ log: BoardLog; reopen(): Promise<BoardLog> }>) {
  it(`${name} knows nothing of a board without entries`, async () => {
    const { log } = await openLog();
    expect(await log.load('new')).toEqual({ updates: [], seq: 0, epoch: 1 });
  });

  it(`${name} numbers the entries of each board without a gap`, async () => {
    const { log } = await openLog();
    const entry = (boardId: string, value: number) => ({ boardId, update: bytes(value) });
    expect(await log.append([entry('a', 1), entry('b', 2), entry('a', 3)])).toEqual([
      { seq: 1 },
      { seq: 1 },
      { seq: 2 },
    ]);
    expect(await log.append([{ ...entry('a', 4), actor: 'ann' }])).toEqual([{ seq: 3 }]);
    expect(plain(await log.load('a'))).toEqual({ updates: [[1], [3], [4]], seq: 3, epoch: 1 });
    expect(plain(await log.load('b'))).toEqual({ updates: [[2]], seq: 1, epoch: 1 });
  });

  it(`${name} stores many entries at once`, async () => {
    const { log } = await openLog();
    const entries = Array.from({ length: 700 }, (_, index) => ({ boardId: 'a', update: bytes(index % 256) }));
    expect((await log.append(entries)).at(-1)).toEqual({ seq: 700 });
    expect((await log.load('a')).updates).toHaveLength(700);
  });

  it(`${name} replaces what a checkpoint contains and counts on`, async () => {
    const { log } = await openLog();
    await log.writeCheckpoint({ boardId: 'a', epoch: 1, upTo: 0, bytes: bytes(9) });
    await log.append([1, 2, 3].map((value) => ({ boardId: 'a', update: bytes(value) })));
    await log.append([{ boardId: 'b', update: bytes(7) }]);
    await log.writeCheckpoint({ boardId: 'a', epoch: 2, upTo: 2, bytes: bytes(12) });
    expect(plain(await log.load('a'))).toEqual({ checkpoint: [12], updates: [[3]], seq: 3, epoch: 2 });
    await log.writeCheckpoint({ boardId: 'a', epoch: 2, upTo: 3, bytes: bytes(123) });
    expect(plain(await log.load('a'))).toEqual({ checkpoint: [123], updates: [], seq: 3, epoch: 2 });
    expect(await log.append([{ boardId: 'a', update: bytes(4) }])).toEqual([{ seq: 4 }]);
    expect(plain(await log.load('b'))).toEqual({ updates: [[7]], seq: 1, epoch: 1 });
  });

  it(`${name} keeps the later of two checkpoints, whichever is written last`, async () => {
    const { log } = await openLog();
    await log.append([1, 2, 3].map((value) => ({ boardId: 'a', update: bytes(value) })));
    await log.writeCheckpoint({ boardId: 'a', epoch: 1, upTo: 2, bytes: bytes(12) });
    await log.writeCheckpoint({ boardId: 'a', epoch: 1, upTo: 1, bytes: bytes(1) });
    expect(plain(await log.load('a'))).toEqual({ checkpoint: [12], updates: [[3]], seq: 3, epoch: 1 });
    await log.writeCheckpoint({ boardId: 'a', epoch: 2, upTo: 3, bytes: bytes(123) });
    await log.writeCheckpoint({ boardId: 'a', epoch: 1, upTo: 3, bytes: bytes(12, 3) });
    expect(plain(await log.load('a'))).toEqual({ checkpoint: [123], updates: [], seq: 3, epoch: 2 });
    expect(await log.append([{ boardId: 'a', update: bytes(4) }])).toEqual([{ seq: 4 }]);
  });

  it(`${name} removes all of a board, and nothing of another`, async () => {
    const { log } = await openLog();
    await log.append(['a', 'b', 'a'].map((boardId) => ({ boardId, update: bytes(1) })));
    await log.writeCheckpoint({ boardId: 'a', epoch: 2, upTo: 1, bytes: bytes(12) });
    await log.remove('a');
    expect(await log.load('a')).toEqual({ updates: [], seq: 0, epoch: 1 });
    expect(plain(await log.load('b'))).toEqual({ updates: [[1]], seq: 1, epoch: 1 });
    expect(await log.append([{ boardId: 'a', update: bytes(2) }])).toEqual([{ seq: 1 }]);
  });

  it(`${name} holds everything when it is opened again, and counts on`, async () => {
    const { log, reopen } = await openLog();
    await log.append([1, 2, 3].map((value) => ({ boardId: 'a', update: bytes(value) })));
    await log.writeCheckpoint({ boardId: 'a', epoch: 1, upTo: 3, bytes: bytes(123) });
    await log.append([{ boardId: 'b', update: bytes(1) }]);
    const reopened = await reopen();
    expect(plain(await reopened.load('a'))).toEqual({ checkpoint: [123], updates: [], seq: 3, epoch: 1 });
    const entries = ['a', 'b'].map((boardId) => ({ boardId, update: bytes(4) }));
    expect(await reopened.append(entries)).toEqual([{ seq: 4 }, { seq: 2 }]);
  });
}

/** Prisma hands out Buffers or Uint8Arrays; both are bytes. */
function plain({ checkpoint, updates, ...rest }: Awaited<ReturnType<BoardLog['load']>>) {
  return {
    ...rest,
    ...(checkpoint === undefined ? {} : { checkpoint: [...checkpoint] }),
    updates: updates.map((update) => [...update]),
  };
}
