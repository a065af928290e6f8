import type { BoardEdit } from '@lambdastorm/board';
import { create } from 'zustand';

/** What somebody is about to do to the wall: a title, what has to be said first, and what would happen. */
export interface Refactoring {
  readonly title: string;
  readonly sentence: string;
  /** The name that it needs, if any. */
  readonly asks?: { readonly label: string; readonly value: string };
  /** Things to choose from, all chosen at first unless it says otherwise. */
  readonly choices?: { readonly label: string; readonly options: readonly Choice[] };
  /** What happens, one undo step; nothing while it can't be. */
  readonly edits: (name: string, chosenIds: readonly string[]) => readonly BoardEdit[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface RefactoringStore {
  readonly refactoring: Refactoring | undefined;
  begin(refactoring: Refactoring): void;
  end(): void;
}

export const useRefactoring = create<RefactoringStore>((set) => ({
  refactoring: undefined,
  begin: (refactoring) => set({ refactoring }),
  end: () => set({ refactoring: undefined }),
}));
