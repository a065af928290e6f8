import type { TellNews } from './ToldNews.ts';

/** One after the other, all in the transaction of the change. */
export function tellAll(...tellers: readonly TellNews[]): TellNews {
  return async (transaction, told) => {
    for (const tell of tellers) await tell(transaction, told);
  };
}
