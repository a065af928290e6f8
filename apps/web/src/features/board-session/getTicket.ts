import { routes, SyncTicket } from '@lambdastorm/contract';
import { TicketRefusedError } from '@lambdastorm/sync';
import { ApiProblem } from '../../shared/api/ApiProblem.ts';
import { request } from '../../shared/api/request.ts';

// A network that swallows packets would keep the question open for minutes.
const timeoutMs = 20_000;

/** Gets what opens one connection to a board, for who is signed in here. */
export async function getTicket(boardId: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return (await request(SyncTicket, routes.ticket(boardId), { method: 'POST', signal })).ticket;
  } catch (error) {
    if (error instanceof ApiProblem && error.isFinal) throw new TicketRefusedError(error.message);
    throw error;
  }
}
