import { create } from 'zustand';

/** What one tab looks at of the comments. */
export interface CommentsStore {
  readonly openThreadId: string | undefined;
  readonly showsResolved: boolean;
  open(threadId: string | undefined): void;
  toggleResolved(): void;
}

export const useComments = create<CommentsStore>()((set) => ({
  openThreadId: undefined,
  showsResolved: false,
  open: (openThreadId) => set({ openThreadId }),
  toggleResolved: () => set(({ showsResolved }) => ({ showsResolved: !showsResolved })),
}));
