import type { Rectangle } from '@lambdastorm/board';
import type { RouteOptions } from './routeShape.ts';

/** How two notes face each other: across a gap to the left or right, or above or below. */
export interface Facing {
  readonly isAcross: boolean;
  /** Whether the other lies to the right, or below. */
  readonly isForwards: boolean;
  readonly gap: number;
  /** Where an arrow leaves and arrives along the facing sides, when it is alone there. */
  readonly fromAt: number;
  readonly toAt: number;
}

/** Less room than this and an arrow goes round instead; a step needs more than a straight line. */
const straightGap = 10;
const stepGap = 20;

/** A straight line needs so much of the smaller side to lie opposite the other. */
const oppositeShare = 0.4;

/** The sides with the wider gap between them. */
export function facing(from: Rectangle, to: Rectangle, { isFromDiamond, isToDiamond }: RouteOptions): Facing {
  const [a, b] = [from.position, to.position];
  const [ofA, ofB] = [from.size, to.size];
  const byX = b.x + ofB.width / 2 - a.x - ofA.width / 2;
  const byY = b.y + ofB.height / 2 - a.y - ofA.height / 2;
  const gapX = Math.abs(byX) - (ofA.width + ofB.width) / 2;
  const gapY = Math.abs(byY) - (ofA.height + ofB.height) / 2;
  const isAcross = gapX >= gapY;
  const isForwards = (isAcross ? byX : byY) >= 0;
  const gap = isAcross ? gapX : gapY;
  const [fromStart, fromLength] = isAcross ? [a.y, ofA.height] : [a.x, ofA.width];
  const [toStart, toLength] = isAcross ? [b.y, ofB.height] : [b.x, ofB.width];
  const fromInset = isFromDiamond === true ? fromLength * 0.35 : 0;
  const toInset = isToDiamond === true ? toLength * 0.35 : 0;
  const start = Math.max(fromStart + fromInset, toStart + toInset);
  const end = Math.min(fromStart + fromLength - fromInset, toStart + toLength - toInset);
  const least = oppositeShare * Math.min(fromLength - 2 * fromInset, toLength - 2 * toInset);
  if (end - start >= Math.max(1, least)) {
    const middle = (start + end) / 2;
    return { isAcross, isForwards, gap, fromAt: middle, toAt: middle };
  }
  return { isAcross, isForwards, gap, fromAt: fromStart + fromLength / 2, toAt: toStart + toLength / 2 };
}

/** Whether there is room for an arrow between the facing sides. */
export function hasRoom({ gap, fromAt, toAt }: Pick<Facing, 'gap' | 'fromAt' | 'toAt'>): boolean {
  return gap >= (isStraight(fromAt, toAt) ? straightGap : stepGap);
}

export function isStraight(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}
