import type { BoardSnapshot, BoardView } from '@lambdastorm/board';
import { frameKinds } from '../frames/frameKinds.ts';
import { inReadingOrder } from '../selecting/readingOrder.ts';
import type { Step } from './presentingStore.ts';

/** The frames of a wall, from left to right and from top to bottom. */
export function stepsOfFrames({ frames }: Pick<BoardSnapshot, 'frames'>): readonly Step[] {
  return inReadingOrder(frames).map(({ kind, title, position, size }) => {
    return { title: title.trim() || frameKinds[kind].label, area: { position, size } };
  });
}

export function stepsOfViews(views: readonly BoardView[]): readonly Step[] {
  return views.map(({ name, position, size }) => ({ title: name, area: { position, size } }));
}
