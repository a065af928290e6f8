import { createBoardDoc, type YjsBoardDocument, yjsBoardDocument } from '@lambdastorm/board/yjs';
import {
  type BoardConnection,
  connectBoard,
  type LocalCopy,
  type SaveState,
  type Schedule,
  type SocketConstructor,
} from '@lambdastorm/sync';
import { until } from './until.ts';

/** A person at a board, as the web app is one. */
export interface Person extends Disposable {
  readonly board: YjsBoardDocument;
  readonly connection: BoardConnection;
  /** Resolves once the save state has this status. */
  is(status: SaveState['status']): Promise<void>;
}

interface JoinOptions {
  readonly url: string;
  readonly boardId?: string;
  /** What the others read; the server of the tests takes it as a ticket. */
  readonly name?: string;
  readonly localCopy?: LocalCopy;
  readonly WebSocket?: SocketConstructor;
  readonly schedule?: Schedule;
}

export function joinBoard({ boardId = 'board', name = '', ...options }: JoinOptions): Person {
  const board = yjsBoardDocument(createBoardDoc());
  const connection = connectBoard({ boardId, document: board, getTicket: async () => name, ...options });
  return {
    board,
    connection,
    is: (status) => until(() => connection.saveState().status === status),
    [Symbol.dispose]: () => connection.close(),
  };
}
