import type { Problem, ProblemCode } from '@lambdastorm/contract';
import type { Response } from 'express';
import type { AppError } from './AppError.ts';

const problems: Record<ProblemCode, { readonly status: number; readonly title: string }> = {
  'board-file-unreadable': { status: 422, title: 'The board file can’t be read' },
  'board-not-found': { status: 404, title: 'No such board' },
  'context-not-found': { status: 404, title: 'No such bounded context' },
  'findings-prevent-generation': { status: 409, title: 'Findings prevent generation' },
  'internal-error': { status: 500, title: 'The server failed' },
  'invalid-request': { status: 400, title: 'The request does not fit' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'origin-not-allowed': { status: 403, title: 'Not allowed from there' },
  'request-too-large': { status: 413, title: 'The request is too large' },
  'target-not-found': { status: 404, title: 'No such target' },
  'template-not-found': { status: 404, title: 'No such template' },
  'version-not-found': { status: 404, title: 'No such version' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available at the moment' },
};

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(response: Response, { code, message, places }: AppError): void {
  const { status, title } = problems[code];
  const problem: Problem = {
    type: `urn:lambdastorm:problem:${code}`,
    title,
    status,
    detail: message,
    code,
    ...(response.locals['requestId'] === undefined ? {} : { requestId: String(response.locals['requestId']) }),
    ...(places.length === 0 ? {} : { errors: [...places] }),
  };
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
