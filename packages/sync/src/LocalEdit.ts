import type { StoredChange } from '@lambdastorm/board/yjs';

/** One edit of this person that the server may not have stored yet. */
export interface LocalEdit {
  /** The epoch of the board that it was made on; 0 before the server was heard. */
  readonly epoch: number;
  /** The Yjs client id that it was written under. */
  readonly clientId: number;
  /** Counts this client id's edits. */
  readonly number: number;
  readonly update: Uint8Array;
  /** What it says, for a board whose past was rewritten. */
  readonly changes: readonly StoredChange[];
}
