import type { Problem, ProblemCode } from '@lambdastorm/contract';
import type { Response } from 'express';
import type { AppError } from './AppError.ts';

const problems: Record<ProblemCode, { readonly status: number; readonly title: string }> = {
  'account-exists': { status: 409, title: 'There is such an account' },
  'board-file-unreadable': { status: 422, title: 'The board file can’t be read' },
  'board-not-found': { status: 404, title: 'No such board' },
  'comment-not-found': { status: 404, title: 'No such comment' },
  'context-not-found': { status: 404, title: 'No such bounded context' },
  'delivery-not-found': { status: 404, title: 'No such message of a webhook' },
  'draft-too-intricate': { status: 422, title: 'Too intricate to be compared' },
  'film-not-found': { status: 404, title: 'No such film' },
  'findings-prevent-generation': { status: 409, title: 'Findings prevent generation' },
  'findings-prevent-publishing': { status: 409, title: 'Findings prevent publishing' },
  'internal-error': { status: 500, title: 'The server failed' },
  'invalid-request': { status: 400, title: 'The request does not fit' },
  'key-not-found': { status: 404, title: 'No such key' },
  'key-not-valid': { status: 401, title: 'The key is not valid' },
  'last-owner': { status: 409, title: 'The last owner stays' },
  'link-not-valid': { status: 410, title: 'The link is not valid' },
  'message-not-found': { status: 404, title: 'No such message' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'nothing-to-publish': { status: 409, title: 'Nothing to publish' },
  'origin-not-allowed': { status: 403, title: 'Not allowed from there' },
  'person-not-found': { status: 404, title: 'No such person' },
  'published-meanwhile': { status: 409, title: 'Published by somebody else' },
  'reason-needed': { status: 409, title: 'A reason is needed' },
  'request-too-large': { status: 413, title: 'The request is too large' },
  'schema-not-publishable': { status: 422, title: 'A schema can’t be relied on' },
  'sign-in-failed': { status: 403, title: 'Not signed in' },
  'sign-in-needed': { status: 401, title: 'Sign in first' },
  'source-taken': { status: 409, title: 'The name is taken' },
  'target-not-found': { status: 404, title: 'No such target' },
  'template-not-found': { status: 404, title: 'No such template' },
  'version-not-found': { status: 404, title: 'No such version' },
  'webhook-not-found': { status: 404, title: 'No such webhook' },
  'webhook-stopped': { status: 409, title: 'The webhook is stopped' },
  'webhooks-off': { status: 409, title: 'Webhooks are off' },
  'workspace-not-found': { status: 404, title: 'No such workspace' },
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
