import { create } from 'zustand';

export interface DownloadDialogStore {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** Opened from the code panel and from the palette. */
export const useDownloadDialog = create<DownloadDialogStore>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));
