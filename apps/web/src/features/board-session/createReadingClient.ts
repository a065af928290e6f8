import type { BoardSnapshot } from '@lambdastorm/board';
import type { ContextRecord } from '@lambdastorm/catalog';
import type { Derivation } from '@lambdastorm/derivation';
import { type Parts, patchOf } from '../../shared/worker/patch.ts';
import { nothingRead, type ReadingAnswer, type ReadingQuestion, toBoardParts, withReading } from './reading.ts';

/**
 * Has a board read by somebody who remembers it: only what has changed goes there and comes back. One question at a
 * time; a reader that has forgotten, because another has taken its place, is told everything again.
 */
export function createReadingClient(
  ask: (question: ReadingQuestion) => Promise<ReadingAnswer>,
): (board: BoardSnapshot, published?: readonly ContextRecord[]) => Promise<Derivation> {
  let number = 0;
  let known: Parts = {};
  let latest = nothingRead;

  return async (board, published = nothingPublished) => {
    const next = toBoardParts(board, published);
    const answer = await ask({ earlier: number, number: number + 1, board: patchOf(known, next) });
    const isForgotten = answer === 'unknown';
    const whole = isForgotten ? await ask({ earlier: 0, number: number + 1, board: patchOf({}, next) }) : answer;
    if (whole === 'unknown') throw new Error('The board could not be read from the beginning.');
    [number, known] = [number + 1, next];
    latest = withReading(isForgotten ? nothingRead : latest, whole.reading);
    return latest;
  };
}

const nothingPublished: readonly ContextRecord[] = [];
