import type { Rectangle } from '@lambdastorm/board';
import { frameKinds } from '../frames/frameKinds.ts';
import { overlap } from '../view/rectangles.ts';
import type { PlacedFrame } from './paintFrames.ts';

/** Of letters in the titles of frames, in em; generous. */
const letterWidth = 0.6;
const titleSize = 120;

/** Where the titles of frames stand from afar: above their frames, as frame.css has them. */
export function titlesFromAfar(frames: readonly PlacedFrame[]): Rectangle[] {
  return frames.map(({ node, x, y, width }) => {
    const { title, kind } = node.data.frame;
    const letters = (title.trim() || frameKinds[kind].label).length;
    const size = { width: Math.min(width, Math.round(letters * letterWidth * titleSize)), height: 1.2 * titleSize };
    return { position: { x, y: y - size.height }, size };
  });
}

/** Takes the place of some words, unless other words stand there: two on one another are two that nobody can read. */
export function takePlace(taken: Rectangle[], place: Rectangle): boolean {
  const isFree = !taken.some((other) => overlap(other, place));
  if (isFree) taken.push(place);
  return isFree;
}
