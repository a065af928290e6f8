import type { BoardSnapshot } from '@lambdastorm/board';

/** A note that has words. */
export interface NoteText {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** What is written on boards, kept beside them to be searched. */
export interface TextRepository {
  set(boardId: string, notes: readonly NoteText[]): Promise<void>;
  /** Of these boards those on which all the words occur somewhere, in any notes; at most so many. */
  find(
    boardIds: readonly string[],
    words: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly NoteText[]>>;
  remove(boardId: string): Promise<void>;
}

export function noteTexts({ notes }: Pick<BoardSnapshot, 'notes'>): NoteText[] {
  return notes.filter(({ text }) => text.trim() !== '').map(({ id, kind, text }) => ({ id, kind, text }));
}

/** Small letters without accents, so that “Émile” is found by “emile”. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
