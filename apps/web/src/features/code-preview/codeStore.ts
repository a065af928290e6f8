import type { TargetId } from '@lambdastorm/generator';
import { create } from 'zustand';

/** What this tab looks at in the code panel. */
export interface CodeStore {
  readonly target: TargetId;
  /** A context that a person chose; the selection chooses otherwise. */
  readonly contextId: string | undefined;
  readonly path: string | undefined;
  readonly foldedFolders: ReadonlySet<string>;
  chooseTarget(target: TargetId): void;
  chooseContext(contextId: string): void;
  openFile(path: string | undefined): void;
  toggleFolder(path: string): void;
}

export const useCode = create<CodeStore>((set) => ({
  target: 'aws-lambda-typescript',
  contextId: undefined,
  path: undefined,
  // What Lambdastorm remembers for itself is nothing to read.
  foldedFolders: new Set(['.lambdastorm']),
  chooseTarget: (target) => set({ target, path: undefined }),
  chooseContext: (contextId) => set({ contextId, path: undefined }),
  openFile: (path) => set({ path }),
  toggleFolder: (path) =>
    set(({ foldedFolders }) => {
      const others = [...foldedFolders].filter((each) => each !== path);
      return { foldedFolders: new Set(foldedFolders.has(path) ? others : [...others, path]) };
    }),
}));
