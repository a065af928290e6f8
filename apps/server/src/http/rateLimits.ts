import type { RequestHandler, Response } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { AppError } from './AppError.ts';
import { sendProblem } from './problems.ts';

/** How much one address may ask for in a minute: far more than a team behind one router does by hand. */
export const requestsPerMinute = {
  ...{ api: 3000, newBoards: 300, boardFiles: 120, projects: 300, publications: 300 },
  // Those who guess, those who fill tables, and those who fill mailboxes.
  ...{ proofs: 20, guests: 300, mails: 10, tickets: 1200, comments: 300, searches: 600, catalog: 3000, wrongKeys: 300 },
  ...{ follows: 300, webhooks: 120 },
} as const;

type Kind = keyof typeof requestsPerMinute;

export function limitRate(kind: Kind): RequestHandler {
  return limit(kind, { keyGenerator: ({ ip = '' }, response) => whoOf(response) ?? ipKeyGenerator(ip) });
}

/** Counts for each address what was answered with “not allowed in” alone. */
export function limitRefusals(kind: Kind): RequestHandler {
  return limit(kind, {
    ...{ skipSuccessfulRequests: true, requestWasSuccessful: (_request, { statusCode }) => statusCode !== 401 },
    standardHeaders: false,
  });
}

/** From here on a request is counted for the one who is known to make it, whatever the address. */
export function countFor(response: Response, who: string): void {
  response.locals['countedFor'] = who;
}

function whoOf(response: Response): string | undefined {
  return response.locals['countedFor'] as string | undefined;
}

function limit(kind: Kind, options: Partial<Options>): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute[kind],
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendProblem(response, new AppError('too-many-requests', 'Too much at once. Wait a minute, then try again.'));
    },
    ...options,
  });
}
