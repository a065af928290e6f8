import { type BoardLog, type Checkpoint, firstEpoch } from './BoardLog.ts';

interface Entry {
  readonly seq: number;
  readonly update: Uint8Array;
}

/** A log that lasts as long as the process. */
export function inMemoryBoardLog(): BoardLog {
  const entries = new Map<string, Entry[]>();
  const checkpoints = new Map<string, Checkpoint>();

  function entriesOf(boardId: string): Entry[] {
    const found = entries.get(boardId) ?? [];
    entries.set(boardId, found);
    return found;
  }

  function lastSeq(boardId: string): number {
    return entriesOf(boardId).at(-1)?.seq ?? checkpoints.get(boardId)?.upTo ?? 0;
  }

  return {
    async append(added) {
      return added.map(({ boardId, update }) => {
        const seq = lastSeq(boardId) + 1;
        entriesOf(boardId).push({ seq, update });
        return { seq };
      });
    },
    async load(boardId) {
      const checkpoint = checkpoints.get(boardId);
      return {
        ...(checkpoint === undefined ? {} : { checkpoint: checkpoint.bytes }),
        updates: entriesOf(boardId).map((each) => each.update),
        seq: lastSeq(boardId),
        epoch: checkpoint?.epoch ?? firstEpoch,
      };
    },
    async writeCheckpoint(checkpoint) {
      const newest = checkpoints.get(checkpoint.boardId);
      if (newest === undefined || !isLater(newest, checkpoint)) checkpoints.set(checkpoint.boardId, checkpoint);
      const tail = entriesOf(checkpoint.boardId).filter((each) => each.seq > checkpoint.upTo);
      entries.set(checkpoint.boardId, tail);
    },
    async remove(boardId) {
      entries.delete(boardId);
      checkpoints.delete(boardId);
    },
  };
}

function isLater(a: Checkpoint, b: Checkpoint): boolean {
  return a.epoch === b.epoch ? a.upTo > b.upTo : a.epoch > b.epoch;
}
