import type { Point, Rectangle } from '@lambdastorm/board';

/** One mark of a picture, in board units. Whatever a picture becomes, it is made of these three. */
export type Shape = RectangleShape | PathShape | TextShape;

interface RectangleShape {
  readonly type: 'rectangle';
  readonly area: Rectangle;
  readonly radius: number;
  readonly paint: Paint;
}

export interface PathShape {
  readonly type: 'path';
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Where the origin of the path lies. */
  readonly at: Point;
  /** How many times as large as the path says, its line as well. */
  readonly scale?: number;
  readonly paint: Paint;
}

/** One line of text. Its point lies on the line that the letters stand on. */
export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  readonly at: Point;
  readonly size: number;
  readonly weight: 500 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  readonly opacity: number;
}

export interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  /** Round ends and corners of lines. */
  readonly isRound?: boolean;
}

/** A piece of a picture, and the area it needs. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly area: Rectangle;
}

export const origin: Point = { x: 0, y: 0 };

/** From the middle of a line of letters down to the line they stand on, in em. */
export const baseline = 0.35;

/** At most two decimals: nobody sees more, and files stay small. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
