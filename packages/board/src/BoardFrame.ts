import type { JsonObject } from '@lambdastorm/schema';
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
  readonly extra?: JsonObject;
}
