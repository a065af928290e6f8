import { create } from 'zustand';

/** What one tab has selected on its board, and where the canvas shall look. Fleeting: nothing here is shared. */
export interface SelectionStore {
  /** Ids of notes, frames and connections. */
  readonly selectedIds: readonly string[];
  /** A wish that the canvas fulfils: bring these into view. A new object is a new wish. */
  readonly reveal: { readonly ids: readonly string[] } | undefined;
  /** What somebody points at elsewhere on the page: shown on the wall as long as they do. */
  readonly litIds: readonly string[];
  select(ids: readonly string[]): void;
  light(ids: readonly string[]): void;
  /** Selects and brings into view. */
  revealAndSelect(ids: readonly string[]): void;
}

export const useSelection = create<SelectionStore>((set) => ({
  selectedIds: [],
  reveal: undefined,
  litIds: [],
  select: (selectedIds) => set({ selectedIds }),
  light: (litIds) => set({ litIds }),
  revealAndSelect: (ids) => set({ selectedIds: ids, reveal: { ids } }),
}));
