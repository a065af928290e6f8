import { type BoardSnapshot, bounds, type Point, type Rectangle, type Size } from '@lambdastorm/board';

/** Room around what a frame holds; above, for its title as well. */
const framePadding = { top: 80, side: 60 } as const;
const gap = 120;

/** A place to the right of everything that stays, level with an area. */
export function freePlace(board: BoardSnapshot, isMoved: (id: string) => boolean, beside: Rectangle): Point {
  const staying = [...board.notes, ...board.frames].filter(({ id }) => !isMoved(id));
  const all = bounds(staying);
  return { x: all === undefined ? beside.position.x : all.position.x + all.size.width + gap, y: beside.position.y };
}

export function aroundThings(things: readonly Rectangle[]): Rectangle | undefined {
  const inside = bounds(things);
  if (inside === undefined) return undefined;
  const { top, side } = framePadding;
  return {
    position: { x: inside.position.x - side, y: inside.position.y - top },
    size: { width: inside.size.width + 2 * side, height: inside.size.height + top + side },
  };
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  const apart = (axis: 'x' | 'y', side: keyof Size): boolean =>
    a.position[axis] >= b.position[axis] + b.size[side] || b.position[axis] >= a.position[axis] + a.size[side];
  return !apart('x', 'width') && !apart('y', 'height');
}
