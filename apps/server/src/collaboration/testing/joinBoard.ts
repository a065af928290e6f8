import { createBoardDoc, type YjsBoardDocument, yjsBoardDocument } from '@lambdastorm/board/yjs';
import {
  type BoardConnection,
  connectBoard,
  type SaveState,
  type Schedule,
  type SocketConstructor,
} from '@lambdastorm/sync';
import type * as Y from 'yjs';
import { until } from './until.ts';

/** A person at a board, as the web app is one. */
export interface Person extends Disposable {
  readonly doc: Y.Doc;
  readonly board: YjsBoardDocument;
  readonly connection: BoardConnection;
  /** Resolves once the save state has this status. */
  is(status: SaveState['status']): Promise<void>;
}

interface JoinOptions {
  readonly url: string;
  readonly boardId?: string;
  readonly doc?: Y.Doc;
  readonly WebSocket?: SocketConstructor;
  readonly schedule?: Schedule;
}

export function joinBoard({ boardId = 'board', doc = createBoardDoc(), ...options }: JoinOptions): Person {
  const connection = connectBoard({ boardId, doc, ...options });
  return {
    doc,
    board: yjsBoardDocument(doc),
    connection,
    is: (status) => until(() => connection.saveState().status === status),
    [Symbol.dispose]: () => connection.close(),
  };
}
