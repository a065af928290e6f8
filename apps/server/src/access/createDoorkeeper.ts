import type { Board } from '../boards/Board.ts';
import { resourceOf } from '../boards/Board.ts';
import type { Doorkeeper } from '../collaboration/SyncEndpoint.ts';
import type { Visitor } from '../collaboration/Visitor.ts';
import type { SessionService } from '../sessions/sessionService.ts';
import type { Actor } from './Actor.ts';
import { can } from './can.ts';
import type { Tickets } from './tickets.ts';

/** Lets people onto boards by ticket and right, and asks again whenever a right may have changed. */
export function createDoorkeeper(deps: {
  readonly tickets: Tickets;
  readonly findBoard: (boardId: string) => Promise<Board | undefined>;
  readonly sessions: Pick<SessionService, 'refresh'>;
}): Doorkeeper {
  const { tickets, findBoard, sessions } = deps;

  async function toVisitor(boardId: string, who: Pick<Actor, 'userId' | 'sessionId'>) {
    const actor = await sessions.refresh(who);
    if (actor === undefined) return 'signedOut';
    const board = await findBoard(boardId);
    if (board === undefined || board.deletedAt !== undefined) return 'boardGone';
    const resource = resourceOf(board);
    if (!can(actor, 'board.view', resource)) return 'accessEnded';
    const { userId, name, sessionId } = actor;
    const rights = { mayEdit: can(actor, 'board.edit', resource), mayLead: can(actor, 'board.lead', resource) };
    return { userId, name, sessionId, ...rights } satisfies Visitor;
  }

  return {
    async admit(boardId, ticket) {
      const actor = tickets.take(ticket, boardId);
      return actor === undefined ? 'ticketNotValid' : toVisitor(boardId, actor);
    },
    recheck: toVisitor,
  };
}
