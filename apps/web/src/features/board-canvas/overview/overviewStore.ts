import { create } from 'zustand';

/** From afar, and while the view moves, the notes are painted instead of being elements; see `PaintedWall`. */
export interface OverviewStore {
  /** Only what is touched is an element. */
  readonly isOverview: boolean;
  /** The view is moving: the elements wait, unseen, until it rests. */
  readonly isMoving: boolean;
  readonly hoveredId: string | undefined;
}

export const atRest: OverviewStore = { isOverview: false, isMoving: false, hoveredId: undefined };

export const useOverview = create<OverviewStore>(() => atRest);

/** Below this zoom the wall is painted. */
export const overviewBelow = 0.4;
