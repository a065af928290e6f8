import * as Y from 'yjs';

/** An empty document for `yjsBoardDocument`. Deleted content is let go. */
export function createBoardDoc(): Y.Doc {
  return new Y.Doc({ gc: true });
}
