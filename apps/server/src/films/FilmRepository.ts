import type { FilmPart, FilmTake } from './Film.ts';

/** Where films are kept, part by part. They are for looking back: the board itself is kept by its log. */
export interface FilmRepository {
  add(boardId: string, part: FilmPart, takes: readonly FilmTake[]): Promise<void>;
  /** The oldest first. */
  list(boardId: string): Promise<readonly FilmPart[]>;
  /** In the order of the ids. Parts that are gone are left out. */
  read(partIds: readonly string[]): Promise<readonly FilmTake[]>;
  remove(partIds: readonly string[]): Promise<void>;
  removeAll(boardId: string): Promise<void>;
}
