/** A place on the wall, in board units: x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An extent in board units, both greater than zero. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle {
  readonly position: Point;
  readonly size: Size;
}
