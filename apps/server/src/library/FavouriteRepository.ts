/** Which boards people want to find first. */
export interface FavouriteRepository {
  list(userId: string): Promise<ReadonlySet<string>>;
  add(userId: string, boardId: string): Promise<void>;
  remove(userId: string, boardId: string): Promise<void>;
  /** Of a board that is no more. */
  removeBoard(boardId: string): Promise<void>;
}
