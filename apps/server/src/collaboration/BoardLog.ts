export interface LogEntry {
  readonly boardId: string;
  readonly update: Uint8Array<ArrayBuffer>;
  readonly actor?: string;
}

/** What is stored of a board: the newest checkpoint and every update after it, oldest first. */
export interface StoredBoard {
  readonly checkpoint?: Uint8Array;
  readonly updates: readonly Uint8Array[];
  /** The last log entry of the board; 0 before the first. */
  readonly seq: number;
  /** Counts how often the board was rebuilt; 1 for a board that never was. */
  readonly epoch: number;
}

export interface Checkpoint {
  readonly boardId: string;
  readonly epoch: number;
  /** The last log entry contained. */
  readonly upTo: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The record of what people did to boards. What a settled promise of it says is on the disk. */
export interface BoardLog {
  /** Stores all entries or none, and numbers those of each board without a gap. Calls follow each other. */
  append(entries: readonly LogEntry[]): Promise<readonly { readonly seq: number }[]>;
  load(boardId: string): Promise<StoredBoard>;
  /** Replaces the entries and checkpoints up to here; a later checkpoint that is there already stays the newest. */
  writeCheckpoint(checkpoint: Checkpoint): Promise<void>;
  /** Removes all of a board. */
  remove(boardId: string): Promise<void>;
}

export const firstEpoch = 1;
