import type { BoardSnapshot } from '@lambdastorm/board';
import { create } from 'zustand';

/** What this tab compares the wall with; while there is something, the wall shows the difference. */
export interface ComparedStore {
  /** What the wall was. */
  readonly version: BoardSnapshot | undefined;
  /** What the wall would be; counts before what it was. */
  readonly coming: BoardSnapshot | undefined;
  compare(version: BoardSnapshot | undefined): void;
  preview(coming: BoardSnapshot | undefined): void;
}

export const useCompared = create<ComparedStore>((set) => ({
  version: undefined,
  coming: undefined,
  compare: (version) => set({ version }),
  preview: (coming) => set({ coming }),
}));
