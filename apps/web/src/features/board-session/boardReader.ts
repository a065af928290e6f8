import type { ConsumerCheck } from '@lambdastorm/catalog';
import { deriveModel } from '@lambdastorm/derivation';
import { type Parts, patchOf } from '../../shared/worker/patch.ts';
import { nothingRead, type ReadingAnswer, type ReadingQuestion, toParts, withBoard } from './reading.ts';

/** Reads one board again and again, and says each time only what has changed since the last time. */
export function createBoardReader(): (question: ReadingQuestion) => Promise<ReadingAnswer> {
  let number = 0;
  let board: Parts = {};
  let reading: Parts = toParts(nothingRead);
  let check: ConsumerCheck | undefined;

  return async (question) => {
    if (question.earlier === 0) [number, board, reading] = [0, {}, toParts(nothingRead)];
    else if (question.earlier !== number) return 'unknown';
    const next = withBoard(board, question.board);
    if (next.records.length > 0) check ??= await loadCheck();
    const derivation = deriveModel(next.board);
    const read = keepEqual(reading, toParts(check?.(next.board, derivation, next.records) ?? derivation));
    const patch = patchOf(reading, read);
    [number, board, reading] = [question.number, next.parts, read];
    return { reading: patch };
  };
}

/** Boards of which nothing is published do without it, and so does a page that can't load it. */
async function loadCheck(): Promise<ConsumerCheck | undefined> {
  const loaded = await import('./consumerCheck.ts').catch(() => undefined);
  return loaded?.createConsumerCheck();
}

/** What reads the same as before becomes the same object. */
function keepEqual(before: Parts, next: Parts): Parts {
  return Object.fromEntries(
    Object.entries(next).map(([name, list]) => [name, keepEqualThings(asList(before[name]), asList(list))]),
  );
}

function keepEqualThings(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((thing) => [JSON.stringify(thing), thing]));
  const kept = next.map((thing) => known.get(JSON.stringify(thing)) ?? thing);
  return kept.length === before.length && kept.every((thing, index) => thing === before[index]) ? before : kept;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
