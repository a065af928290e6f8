import { board, command, event } from '@lambdastorm/board/builder';
import { createBoardDoc, writeSnapshot, type YjsBoardDocument, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { expect, vi } from 'vitest';
import { type BoardConnection, type ConnectBoardOptions, connectBoard } from '../connectBoard.ts';
import { type LocalCopy, noLocalCopy } from '../LocalCopy.ts';
import { type FakeSyncServer, fakeSyncServer, type Line } from './fakeSyncServer.ts';
import { type ManualSchedule, manualSchedule } from './manualSchedule.ts';

interface Page {
  readonly document: YjsBoardDocument;
  readonly connection: BoardConnection;
  readonly schedule: ManualSchedule;
}

/** A page that opens the board; its copy may still be loading. */
export function openPage(
  { WebSocket }: FakeSyncServer,
  localCopy: LocalCopy = noLocalCopy,
  more: Pick<ConnectBoardOptions, 'getTicket' | 'onEditsLeftOut'> = {},
): Page {
  const schedule = manualSchedule();
  const document = yjsBoardDocument(createBoardDoc());
  const url = 'ws://board.test/sync';
  const connection = connectBoard({ document, localCopy, schedule, url, boardId: 'b', WebSocket, ...more });
  return { document, connection, schedule };
}

/** A page that has called the server. */
export async function join(server: FakeSyncServer, localCopy?: LocalCopy): Promise<Page & { readonly line: Line }> {
  const before = server.lines.length;
  const page = openPage(server, localCopy);
  await vi.waitFor(() => expect(server.lines.length).toBeGreaterThan(before));
  const line = server.lines.at(-1);
  if (line === undefined) throw new Error('No connection was opened.');
  return { ...page, line };
}

/** A server with a command and an event on its board. */
export function storedServer(): FakeSyncServer {
  const server = fakeSyncServer();
  writeSnapshot(server.durable(), board(command('Place order'), event('Order placed')));
  server.crash();
  return server;
}
