import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from './AppError.ts';
import { sendProblem } from './problems.ts';

/** How much one address may ask for in a minute: far more than a team behind one router does by hand. */
export const requestsPerMinute = {
  ...{ api: 3000, newBoards: 300, boardFiles: 120, projects: 300, publications: 300 },
  // Those who guess, those who fill tables, and those who fill mailboxes.
  ...{ proofs: 20, guests: 300, mails: 10, tickets: 1200, comments: 300, searches: 600, catalog: 3000 },
} as const;

export function limitRate(kind: keyof typeof requestsPerMinute): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute[kind],
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendProblem(response, new AppError('too-many-requests', 'Too much at once. Wait a minute, then try again.'));
    },
  });
}
