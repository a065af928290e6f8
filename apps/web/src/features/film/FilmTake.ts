import type { FilmedUpdate } from '@lambdastorm/board/yjs';

/** One edit of a film. */
export interface FilmTake extends FilmedUpdate {
  readonly at: Date;
  readonly by: string;
}
