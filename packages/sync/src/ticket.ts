/** Gets what opens one connection: over the API, from who is signed in. */
export type GetTicket = () => Promise<string>;

/** There will be no ticket; the message is a sentence that says why. Any other failure is tried again. */
export class TicketRefusedError extends Error {
  override readonly name = 'TicketRefusedError';
}
