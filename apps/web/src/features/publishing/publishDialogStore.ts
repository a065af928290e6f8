import { create } from 'zustand';

export interface PublishDialogStore {
  readonly isOpen: boolean;
  /** The context to publish; `undefined`: the first of the wall. */
  readonly contextId: string | undefined;
  open(contextId?: string): void;
  close(): void;
}

/** Opened from a context's frame, its page, the code panel and the palette. */
export const usePublishDialog = create<PublishDialogStore>((set) => ({
  isOpen: false,
  contextId: undefined,
  open: (contextId) => set({ isOpen: true, contextId }),
  close: () => set({ isOpen: false }),
}));
