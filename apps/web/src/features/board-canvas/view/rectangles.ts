import type { Rectangle } from '@lambdastorm/board';

/** Whether two areas share more than a border. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.position.x < b.position.x + b.size.width &&
    b.position.x < a.position.x + a.size.width &&
    a.position.y < b.position.y + b.size.height &&
    b.position.y < a.position.y + a.size.height
  );
}

/** Whether all of an area lies inside another, borders included. */
export function encloses(outer: Rectangle, { position, size }: Rectangle): boolean {
  return (
    position.x >= outer.position.x &&
    position.y >= outer.position.y &&
    position.x + size.width <= outer.position.x + outer.size.width &&
    position.y + size.height <= outer.position.y + outer.size.height
  );
}

/** An area and a share of its width and height more on each side. */
export function widened({ position, size }: Rectangle, share: number): Rectangle {
  const [x, y] = [size.width * share, size.height * share];
  return {
    position: { x: position.x - x, y: position.y - y },
    size: { width: size.width + 2 * x, height: size.height + 2 * y },
  };
}
