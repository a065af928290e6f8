import { setTimeout as wait } from 'node:timers/promises';
import { TicketRefusedError } from '@lambdastorm/sync';

/** Where the pages of the server at this address come from. */
export function originOf(syncUrl) {
  return new URL(syncUrl.replace(/^ws/, 'http')).origin;
}

/** Gets a ticket as a page does, from the server that answers at this address. */
export async function getTicket(syncUrl, boardId) {
  const response = await fetch(`${originOf(syncUrl)}/api/boards/${boardId}/ticket`, { method: 'POST' });
  if (response.status === 429) {
    // A bench comes in more often than a team does.
    await wait(1_000);
    return getTicket(syncUrl, boardId);
  }
  const { ticket, detail } = await response.json();
  if (response.status >= 400 && response.status < 429) throw new TicketRefusedError(detail);
  if (!response.ok) throw new Error(detail);
  return ticket;
}

/** Node's own, which says that it comes from a page of the server. */
export class PageWebSocket extends WebSocket {
  constructor(url) {
    super(url, { headers: { origin: originOf(url) } });
  }
}
