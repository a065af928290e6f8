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

/** The middle of a rectangle. */
export function centre({ position, size }: Rectangle): Point {
  return { x: position.x + size.width / 2, y: position.y + size.height / 2 };
}

/** Whether a point lies in a rectangle; its left and top border belong to it, the others do not. */
export function contains({ position, size }: Rectangle, { x, y }: Point): boolean {
  return x >= position.x && x < position.x + size.width && y >= position.y && y < position.y + size.height;
}

/** The smallest rectangle around all; `undefined` around nothing. */
export function bounds(rectangles: readonly Rectangle[]): Rectangle | undefined {
  if (rectangles.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position, size } of rectangles) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + size.width);
    bottom = Math.max(bottom, position.y + size.height);
  }
  return { position: { x: left, y: top }, size: { width: right - left, height: bottom - top } };
}
