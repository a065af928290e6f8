import { create } from 'zustand';

export interface ShareDialogStore {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

export const useShareDialog = create<ShareDialogStore>()((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));
