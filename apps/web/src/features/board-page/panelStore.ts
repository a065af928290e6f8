import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type PanelTab = 'details' | 'findings' | 'model' | 'code';

/** The side panel of this browser: which tab, how wide, and whether it is open. */
export interface PanelStore {
  readonly isOpen: boolean;
  readonly tab: PanelTab;
  readonly width: number;
  toggle(): void;
  show(tab: PanelTab): void;
  resize(width: number): void;
}

const narrowest = 300;
const widest = 1200;
/** A phone shows the wall first. */
const opensByItself = globalThis.matchMedia?.('(min-width: 900px)').matches ?? true;

export const usePanel = create<PanelStore>()(
  persist(
    (set) => ({
      isOpen: opensByItself,
      tab: 'details',
      width: 380,
      toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
      show: (tab) => set({ tab, isOpen: true }),
      resize: (width) => set({ width: Math.round(Math.min(Math.max(width, narrowest), widest)) }),
    }),
    { name: 'lambdastorm-panel', version: 1, partialize: ({ isOpen, tab, width }) => ({ isOpen, tab, width }) },
  ),
);
