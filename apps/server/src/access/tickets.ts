import { randomBytes } from 'node:crypto';
import type { Actor } from './Actor.ts';

/** Opens one WebSocket to one board, once and soon. Kept in memory: a restart ends all connections anyway. */
export interface Tickets {
  issue(actor: Actor, boardId: string): string;
  /** Who got this ticket for this board; `undefined` when it was used, is too old or was for another board. */
  take(ticket: string, boardId: string): Actor | undefined;
}

const goodForMs = 30_000;

export function createTickets(monotonicNow: () => number): Tickets {
  const open = new Map<string, { readonly actor: Actor; readonly boardId: string; readonly until: number }>();

  /** Insertion order is the order of expiry. */
  function forgetOld(): void {
    for (const [ticket, { until }] of open) {
      if (until > monotonicNow()) return;
      open.delete(ticket);
    }
  }

  return {
    issue(actor, boardId) {
      forgetOld();
      const ticket = randomBytes(24).toString('base64url');
      open.set(ticket, { actor, boardId, until: monotonicNow() + goodForMs });
      return ticket;
    },
    take(ticket, boardId) {
      const found = open.get(ticket);
      open.delete(ticket);
      return found !== undefined && found.until > monotonicNow() && found.boardId === boardId ? found.actor : undefined;
    },
  };
}
