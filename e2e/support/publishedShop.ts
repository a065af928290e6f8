import type { BoardDocument, BoardEdit } from '../../packages/board/src/index.ts';
import { createBoardDoc, yjsBoardDocument } from '../../packages/board/src/yjs/index.ts';
import { routes } from '../../packages/contract/src/index.ts';
import { type BoardConnection, connectBoard } from '../../packages/sync/src/index.ts';
import { addTerms, describeShop, secondWorkshop } from './shopEdits.ts';

/** The catalog of the shop that every new installation has a board of. */
export interface PublishedShop {
  readonly workspaceId: string;
  readonly boardId: string;
}

interface ApiAsker {
  ask(path: string, body?: unknown): Promise<unknown>;
}

/**
 * Publishes all contexts of the shop, then what a second workshop makes of two of them: one breaks its consumers.
 * Between the two, others may do something.
 */
export async function publishShop(
  url: string,
  beforeSecond: (published: PublishedShop) => Promise<void> = async () => {},
): Promise<PublishedShop> {
  const api = await enterAs('Ann Lee', url);
  const { boards } = (await api.ask(routes.boards)) as {
    readonly boards: readonly { readonly id: string; readonly name: string; readonly workspaceId: string }[];
  };
  const shop = boards.find(({ name }) => name === 'E-commerce on AWS');
  if (shop === undefined) throw new Error('There is no board of the shop.');
  const boardId = shop.id;
  const board = yjsBoardDocument(createBoardDoc());
  class PageWebSocket extends WebSocket {
    constructor(address: string) {
      // Node's own, which says that it comes from a page of the server.
      super(address, { headers: { origin: url } } as unknown as string[]);
    }
  }
  const connection = connectBoard({
    ...{ document: board, url: `${url.replace('http', 'ws')}/sync`, boardId, WebSocket: PageWebSocket },
    getTicket: async () => ((await api.ask(routes.ticket(boardId), {})) as { readonly ticket: string }).ticket,
  });
  try {
    await connection.whenLoaded;
    await save(board, connection, [...describeShop(board.snapshot()), ...addTerms(board.snapshot())]);
    const publish = (contextId: string, wish: object): Promise<unknown> =>
      api.ask(routes.publications(boardId, contextId), wish);
    for (const { id } of board.snapshot().frames) await publish(id, { after: 0 });
    await beforeSecond({ workspaceId: shop.workspaceId, boardId });
    await save(board, connection, secondWorkshop(board.snapshot()));
    await publish('ctx-delivery', { after: 1, note: 'Who has signed is told as well.' });
    await publish('ctx-orders', {
      after: 1,
      note: 'Orders tell where they come from; totals may have cents.',
      overrideReason: 'Payment and Warehouse have moved to numbers with cents already; agreed on in the guild.',
    });
  } finally {
    connection.close();
  }
  return { workspaceId: shop.workspaceId, boardId };
}

async function enterAs(name: string, url: string): Promise<ApiAsker> {
  async function send(path: string, body: unknown, cookie: string): Promise<Response> {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { origin: url, cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }
  const entered = await send(routes.guest, { name }, '');
  const cookie = entered.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  return { ask: async (path, body) => (await send(path, body, cookie)).json() };
}

/** Makes edits and waits until the server has stored them, since it publishes what it has stored. */
async function save(document: BoardDocument, connection: BoardConnection, edits: readonly BoardEdit[]): Promise<void> {
  document.edit(...edits);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (connection.saveState().status === 'saved') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The edits were not stored.');
}
