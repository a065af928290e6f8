import type { BoardEdit } from './BoardEdit.ts';
import type { BoardSnapshot } from './BoardSnapshot.ts';

/**
 * A shared board. Edits from other people arrive through the same snapshot, so callers never learn whether a change was
 * local or remote.
 */
export interface BoardDocument {
  /** The same reference until something changed. */
  snapshot(): BoardSnapshot;
  /** All edits of one call are one undo step, and others see them at once. Adding an id that exists throws. */
  edit(...edits: readonly BoardEdit[]): void;
  /** Takes back this person's latest step, never somebody else's. */
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Calls the listener after every change; returns what ends it. */
  subscribe(listener: () => void): () => void;
}
