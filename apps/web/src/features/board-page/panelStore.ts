import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type PanelTab = 'details' | 'findings' | 'model' | 'code' | 'outline' | 'comments' | 'history';

/** The side panel of this browser: which tab, how wide, and whether it is open. */
export interface PanelStore {
  readonly isOpen: boolean;
  readonly tab: PanelTab;
  /** Code wants more room than the rest. */
  readonly widths: { readonly code: number; readonly others: number };
  toggle(): void;
  show(tab: PanelTab): void;
  resize(width: number): void;
}

export const panelWidths = { narrowest: 300, widest: 1200 } as const;
const defaultWidths = { code: 680, others: 380 } as const;
/** A phone shows the wall first. */
const opensByItself = globalThis.matchMedia?.('(min-width: 900px)').matches ?? true;

export const usePanel = create<PanelStore>()(
  persist(
    (set) => ({
      isOpen: opensByItself,
      tab: 'details',
      widths: defaultWidths,
      toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
      show: (tab) => set({ tab, isOpen: true }),
      resize: (width) =>
        set(({ tab, widths }) => {
          const next = Math.round(Math.min(Math.max(width, panelWidths.narrowest), panelWidths.widest));
          return { widths: tab === 'code' ? { ...widths, code: next } : { ...widths, others: next } };
        }),
    }),
    { name: 'lambdastorm-panel', version: 1, partialize: ({ isOpen, tab, widths }) => ({ isOpen, tab, widths }) },
  ),
);

export function usePanelWidth(): number {
  return usePanel(({ tab, widths }) => (tab === 'code' ? widths.code : widths.others));
}
