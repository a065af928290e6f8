import { renderBoardFile } from '@lambdastorm/board';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { routes } from '@lambdastorm/contract';
import { connectBoard } from '@lambdastorm/sync';
import { getTicket, PageWebSocket } from '../../faults/support/entrance.mjs';

/** Stores a board on a server as an imported file; resolves to its id. */
export async function storeBoard(url, snapshot) {
  const response = await fetch(new URL(routes.boards, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: 'file', file: renderBoardFile({ name: 'Benchmark', snapshot }) }),
  });
  if (!response.ok) throw new Error(`The server does not take the board: ${await response.text()}`);
  return (await response.json()).id;
}

/** Somebody else on the same board, without a screen. */
export async function anotherPerson(url, boardId) {
  const board = yjsBoardDocument(createBoardDoc());
  const address = new URL(routes.sync, url);
  address.protocol = 'ws:';
  const connection = connectBoard({
    ...{ document: board, url: address.href, boardId, WebSocket: PageWebSocket },
    getTicket: () => getTicket(address.href, boardId),
  });
  await connection.whenLoaded;
  return { board, [Symbol.dispose]: () => connection.close() };
}
