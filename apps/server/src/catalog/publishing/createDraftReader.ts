import type { DraftAssessment, DraftQuestion } from '@lambdastorm/catalog';
import { Piscina } from 'piscina';
import { AppError } from '../../http/AppError.ts';

export interface DraftReader extends AsyncDisposable {
  /** `undefined`: the wall has no such context. */
  read(question: DraftQuestion): Promise<DraftAssessment | undefined>;
}

/** A wall is read within a second; only schemas that were made to be intricate take longer. */
const mostMs = 30_000;

/** Reads walls on a thread of its own: comparing schemas takes time that the people on the boards must not wait for. */
export function createDraftReader({ longestMs = mostMs } = {}): DraftReader {
  const thread = new Piscina({
    filename: new URL('./draftWorker.ts', import.meta.url).href,
    ...{ minThreads: 0, maxThreads: 1, idleTimeout: 10_000 },
  });
  return {
    async read(question) {
      const signal = AbortSignal.timeout(longestMs);
      try {
        return await thread.run(question, { name: 'assessContext', signal });
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new AppError(
          'draft-too-intricate',
          'Comparing this context with the catalog takes too long. Publish it when less is going on, or with simpler schemas.',
        );
      }
    },
    [Symbol.asyncDispose]: () => thread.close(),
  };
}
