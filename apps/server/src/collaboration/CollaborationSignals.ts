/** What happens in rooms that whoever runs the server should hear of. */
export interface CollaborationSignals {
  /** The log could not store a batch; it is tried again until it can. */
  commitFailed(error: unknown): void;
  /** A room could not be loaded, joined, checkpointed, rewritten without its past or reported, or its authors not stored. */
  roomFailed(
    boardId: string,
    what: 'load' | 'join' | 'checkpoint' | 'rewrite' | 'report' | 'chronicle',
    error: unknown,
  ): void;
  /** A document was thrown away and built afresh from the log. */
  roomReloaded(boardId: string, reason: string): void;
  /** A connection was closed by the server, and why. */
  connectionClosed(boardId: string, code: number, reason: string): void;
}
