import type { Point } from '@lambdastorm/board';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The shape of one arrow. */
export interface ConnectionRoute {
  /** From the border of one note to the border of the other; every stretch is level or upright. */
  readonly points: readonly Point[];
  readonly start: Side;
  /** The side of the other note at which the arrow arrives: its head points into it. */
  readonly end: Side;
  /** The middle of the words: on the longest stretch. */
  readonly label: Point;
  /** How wide the words may be without covering those of the notes. */
  readonly labelRoom: number;
}

/** What a route may know besides the two rectangles. */
export interface RouteOptions {
  /** Off the middle, along the side, where several arrows share it. */
  readonly fromShift?: number;
  readonly toShift?: number;
  /** Where a step turns, off its usual place, and measured from one end when many arrows turn there. */
  readonly turnShift?: number;
  readonly turnAfter?: number;
  readonly turnBefore?: number;
  /** Notes on their corner: the border recedes off its middle. */
  readonly isFromDiamond?: boolean;
  readonly isToDiamond?: boolean;
  /** Counts the arrows between the same two notes, so that each takes its own way round notes that are too close. */
  readonly lane?: number;
}

export const headLength = 9;
export const headWidth = 9;
export const cornerRadius = 12;
