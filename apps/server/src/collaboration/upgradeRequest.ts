import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What somebody wants who asks for a WebSocket: a board, a refusal with its HTTP status, or something that is not ours. */
export type UpgradeWish =
  | { readonly wish: 'board'; readonly boardId: string }
  | { readonly wish: 'refused'; readonly status: string }
  | { readonly wish: 'other' };

const longestBoardId = 200;

export function readUpgradeRequest(request: IncomingMessage, isOriginAllowed: () => boolean): UpgradeWish {
  const address = URL.parse(request.url ?? '', 'http://server.invalid');
  if (address?.pathname !== '/sync') return { wish: 'other' };
  const boardId = address.searchParams.get('board') ?? '';
  if (boardId === '' || boardId.length > longestBoardId) return { wish: 'refused', status: '400 Bad Request' };
  if (!isOriginAllowed()) return { wish: 'refused', status: '403 Forbidden' };
  return { wish: 'board', boardId };
}

export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Nobody else answers requests for other paths on this server. */
export function isOnlyListener(server: Server): boolean {
  return server.listenerCount('upgrade') === 1;
}
