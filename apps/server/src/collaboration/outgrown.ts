import { withoutPast } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { serverClientId } from './clientIds.ts';

/** When a board's past weighs too much: both must hold. */
export interface GrowthLimit {
  /** State to live content. */
  readonly ratio: number;
  readonly bytes: number;
}

/** Beginning a new epoch costs nobody anything while nobody is there. */
export const growthWhileEmpty: GrowthLimit = { ratio: 2, bytes: 64 * 1_024 };
/** People on the board are sent all of it again, and what they could undo is forgotten. A little before three times. */
export const growthWithPeople: GrowthLimit = { ratio: 2.9, bytes: 512 * 1_024 };

/** The board without its past, when its past has outgrown it; else `undefined`. */
export function findOutgrown(doc: Y.Doc, { ratio, bytes }: GrowthLimit): Uint8Array<ArrayBuffer> | undefined {
  const state = Y.encodeStateAsUpdate(doc);
  if (state.length < bytes) return undefined;
  const content = Y.encodeStateAsUpdate(withoutPast(doc, serverClientId));
  return state.length > ratio * content.length ? Uint8Array.from(content) : undefined;
}
