import { create } from 'zustand';

export interface PictureDialogStore {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** Opened from two places in the header: its own button, and the menu of a narrow window. */
export const usePictureDialog = create<PictureDialogStore>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));
