import type { BoardSnapshot } from '@lambdastorm/board';
import { create } from 'zustand';

/** The version with which this tab compares the wall; while there is one, the wall shows the difference. */
export interface ComparedStore {
  readonly version: BoardSnapshot | undefined;
  compare(version: BoardSnapshot | undefined): void;
}

export const useCompared = create<ComparedStore>((set) => ({
  version: undefined,
  compare: (version) => set({ version }),
}));
