import type { ClientGrant } from './ClientGrant.ts';
import type { LocalEdit } from './LocalEdit.ts';

/** What this device keeps of a board. */
export interface KeptBoard {
  /** 0 when nothing is kept. */
  readonly epoch: number;
  /** What the server has stored, as Yjs updates to be applied in this order. */
  readonly updates: readonly Uint8Array[];
  /** What the server may not have stored, oldest first. */
  readonly edits: readonly LocalEdit[];
  /** The client ids under which pages of this device wrote. */
  readonly grants: readonly ClientGrant[];
}

/**
 * A board's copy on this device, which outlives the page. Several pages may keep one board at once. Every promise
 * rejects when the device can't keep anything; what was kept before stays.
 */
export interface LocalCopy {
  load(): Promise<KeptBoard>;
  /** Adds to what is kept; settles when all of it is on the device. */
  keep(more: Partial<Omit<KeptBoard, 'epoch'>> & Pick<KeptBoard, 'epoch'>): Promise<void>;
  /** The server has stored these edits. */
  markSaved(edits: readonly LocalEdit[]): Promise<void>;
  /** Forgets what was kept, and these edits, for a board whose past was rewritten; other pages' edits stay. */
  startAfresh(board: KeptBoard, handedOver: readonly LocalEdit[]): Promise<void>;
  /** Keeps nothing of the board any more. */
  forget(): Promise<void>;
}

const refuse = (): Promise<never> => Promise.reject(new Error('This device keeps no copy.'));

/** The copy of somebody who keeps nothing. */
export const noLocalCopy: LocalCopy = {
  load: refuse,
  keep: refuse,
  markSaved: refuse,
  startAfresh: refuse,
  forget: refuse,
};
