import type { BoardLevel, StickyKind } from '@lambdastorm/board';
import { flowArrows, isFlowKind } from './flowArrows.ts';

/** What two notes side by side say, without an arrow: which of them leads to the other. */
export type FlowDirection = 'rightwards' | 'leftwards';

// What stands beside a step of the story rather than being one: it has no place in time, so it may stand on either side.
const besideTheStory: ReadonlySet<StickyKind> = new Set(['actor', 'aggregate', 'readModel', 'screen']);

/**
 * Reads two neighbours by the table of the notation, which forgives nothing here: what nobody drew must be surely right.
 * Time runs to the right, so only what has no place in it is read to the left.
 */
export function flowBetween(left: StickyKind, right: StickyKind, level: BoardLevel): FlowDirection | undefined {
  if (isRight(left, right, level)) return 'rightwards';
  const isTimeless = besideTheStory.has(left) || besideTheStory.has(right);
  const isEvent = left === 'domainEvent' || right === 'domainEvent';
  return isTimeless && !isEvent && isRight(right, left, level) ? 'leftwards' : undefined;
}

function isRight(from: StickyKind, to: StickyKind, level: BoardLevel): boolean {
  if (!isFlowKind(from) || !isFlowKind(to)) return false;
  const arrow = flowArrows[from][to];
  return arrow !== undefined && (arrow.at === undefined || arrow.at.includes(level));
}
