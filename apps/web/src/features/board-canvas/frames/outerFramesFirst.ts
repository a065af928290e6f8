import { type BoardFrame, compareCodeUnits, type Rectangle } from '@lambdastorm/board';

/** The order in which frames are painted: a frame inside another lies above it. */
export function outerFramesFirst(frames: readonly BoardFrame[]): BoardFrame[] {
  return [...frames].sort((a, b) => areaOf(b) - areaOf(a) || compareCodeUnits(a.id, b.id));
}

export function areaOf({ size }: Rectangle): number {
  return size.width * size.height;
}
