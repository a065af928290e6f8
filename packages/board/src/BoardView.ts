import type { JsonObject } from '@lambdastorm/schema';
import type { Point, Size } from './geometry.ts';

/** A bookmark: the area of the wall that it shows, under a name. */
export interface BoardView {
  readonly id: string;
  readonly name: string;
  readonly position: Point;
  readonly size: Size;
  readonly extra?: JsonObject;
}
