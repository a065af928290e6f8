import type { JsonObject } from '@lambdastorm/schema';
import type { FrameDetails } from './FrameDetails.ts';
import type { Point, Size } from './geometry.ts';

/** A bounded context (dashed, titled), a swimlane (a horizontal band) or a plain grouping. */
export type FrameKind = 'boundedContext' | 'swimlane' | 'section';

/** An area of the wall. What lies inside is decided by reading, not stored. */
export interface BoardFrame {
  readonly id: string;
  readonly kind: FrameKind;
  readonly title: string;
  readonly position: Point;
  readonly size: Size;
  /** The canvas leaves a locked frame as it is, and where it is unless a frame around it moves; an edit still applies. */
  readonly locked?: true;
  /** See `StickyNote.group`. */
  readonly group?: string;
  /** Absent while nothing is said. */
  readonly details?: FrameDetails;
  readonly extra?: JsonObject;
}
