import { create } from 'zustand';

/** From afar the notes are painted instead of being elements; only what is touched becomes an element. */
export interface OverviewStore {
  readonly isOverview: boolean;
  readonly hoveredId: string | undefined;
}

export const useOverview = create<OverviewStore>(() => ({ isOverview: false, hoveredId: undefined }));

/** Below this zoom the wall is painted. */
export const overviewBelow = 0.4;
