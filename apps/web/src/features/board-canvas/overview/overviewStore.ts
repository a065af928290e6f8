import { create } from 'zustand';

/** From afar, and while the zoom changes, the notes are painted instead of being elements; see `PaintedWall`. */
export interface OverviewStore {
  /** Only what is touched is an element. */
  readonly isOverview: boolean;
  /** The zoom is changing: the elements wait, unseen, until it rests. */
  readonly isZooming: boolean;
  readonly hoveredId: string | undefined;
}

export const atRest: OverviewStore = { isOverview: false, isZooming: false, hoveredId: undefined };

export const useOverview = create<OverviewStore>(() => atRest);

/** Below this zoom the wall is painted. */
export const overviewBelow = 0.4;
