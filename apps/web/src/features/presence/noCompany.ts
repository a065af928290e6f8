import type { BoardPresence, Company } from '@lambdastorm/sync';

const alone: Company = { people: [], me: undefined, leadId: undefined };

/** For a board that nobody else can open. */
export const noCompany: BoardPresence = {
  company: () => alone,
  subscribe: () => () => {},
  movementOf: () => undefined,
  subscribeMovement: () => () => {},
  show() {},
  giveLead() {},
};
