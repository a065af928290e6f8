import { type BoardFrame, bounds, type Rectangle } from '@lambdastorm/board';
import { isInside, type Thing } from '../frames/innermostFrame.ts';

/** What a frame leaves free around what is inside: room for its title, and a hand's breadth. */
export const framePadding = { top: 56, side: 32 } as const;

export interface Placing {
  readonly thingById: ReadonlyMap<string, Thing>;
  /** Where things come to lie. */
  readonly areas: Map<string, Rectangle>;
}

/** Makes a frame large enough for what is moved inside, unless it is locked; it never shrinks. */
export function growFrame(frame: BoardFrame, { thingById, areas }: Placing): void {
  if (frame.locked === true) return;
  const inside = [...areas].flatMap(([id, area]) => {
    const thing = thingById.get(id);
    return thing !== undefined && isInside(thing, frame) ? [area] : [];
  });
  const box = bounds(inside);
  if (box === undefined) return;
  const { position, size } = frame;
  const right = Math.max(position.x + size.width, box.position.x + box.size.width + framePadding.side);
  const bottom = Math.max(position.y + size.height, box.position.y + box.size.height + framePadding.side);
  const grown = { width: Math.round(right - position.x), height: Math.round(bottom - position.y) };
  if (grown.width > size.width || grown.height > size.height) areas.set(frame.id, { position, size: grown });
}
