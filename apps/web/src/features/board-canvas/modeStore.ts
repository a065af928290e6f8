import type { FrameKind, Point, StickyKind } from '@lambdastorm/board';
import { create } from 'zustand';

export type Placeable =
  | { readonly type: 'note'; readonly kind: StickyKind }
  | { readonly type: 'frame'; readonly kind: FrameKind };

/** An arrow dropped on bare wall: the note that it comes from, and where it ended on the wall and on the screen. */
export interface LooseEnd {
  readonly from: string;
  readonly at: Point;
  readonly screen: Point;
}

/** An arrow in the hand: the note at its other end, whether it comes from there, and the note under the pointer. */
interface Drawing {
  readonly noteId: string;
  readonly isFrom: boolean;
  readonly overId: string | undefined;
}

interface Fresh {
  readonly id: string;
  readonly selectedBefore: readonly string[];
}

/** What the canvas is doing in this tab. */
export interface ModeStore {
  /** What a click puts down; `undefined` while selecting. */
  readonly placing: Placeable | undefined;
  /** The note, frame or connection that is being written. */
  readonly writingId: string | undefined;
  /** A note that was only just put down, and what was selected before: giving it up leaves nothing behind. */
  readonly fresh: Fresh | undefined;
  /** The note from which the keyboard draws an arrow. */
  readonly connectingFrom: string | undefined;
  /** The arrow that the pointer draws. */
  readonly drawing: Drawing | undefined;
  readonly looseEnd: LooseEnd | undefined;
  readonly isShortcutSheetOpen: boolean;
  set(change: Partial<Omit<ModeStore, 'set'>>): void;
}

export const useMode = create<ModeStore>((set) => ({
  placing: undefined,
  writingId: undefined,
  fresh: undefined,
  connectingFrom: undefined,
  drawing: undefined,
  looseEnd: undefined,
  isShortcutSheetOpen: false,
  set,
}));
