import type { BoardLog } from '../BoardLog.ts';

export interface FaultyLog extends BoardLog {
  isFull: boolean;
  /** How many appends were let through. */
  readonly appends: number;
}

/** A log on a disk that is full now and then. */
export function faultyLog(log: BoardLog): FaultyLog {
  let appends = 0;
  const refuse = (): never => {
    throw new Error('The disk is full.');
  };
  const faulty: FaultyLog = {
    isFull: false,
    get appends() {
      return appends;
    },
    async append(entries) {
      if (faulty.isFull) refuse();
      const stored = await log.append(entries);
      appends += 1;
      return stored;
    },
    load: (boardId) => log.load(boardId),
    writeCheckpoint: async (checkpoint) => (faulty.isFull ? refuse() : log.writeCheckpoint(checkpoint)),
    remove: (boardId) => log.remove(boardId),
  };
  return faulty;
}
