import { z } from 'zod';

/** Why the server refused. Closed, kebab-case, never reused. */
export const problemCodes = [
  'account-exists',
  'board-file-unreadable',
  'board-not-found',
  'comment-not-found',
  'context-not-found',
  'delivery-not-found',
  'draft-too-intricate',
  'film-not-found',
  'findings-prevent-generation',
  'findings-prevent-publishing',
  'internal-error',
  'invalid-request',
  'key-not-found',
  'key-not-valid',
  'last-owner',
  'link-not-valid',
  'message-not-found',
  'not-allowed',
  'not-found',
  'nothing-to-publish',
  'origin-not-allowed',
  'person-not-found',
  'published-meanwhile',
  'reason-needed',
  'request-too-large',
  'schema-not-publishable',
  'sign-in-failed',
  'sign-in-needed',
  'source-taken',
  'target-not-found',
  'template-not-found',
  'too-many-requests',
  'unavailable',
  'version-not-found',
  'webhook-not-found',
  'webhook-stopped',
  'webhooks-off',
  'workspace-not-found',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** An error response (RFC 9457, `application/problem+json`). `detail` is a sentence for people. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  /** Finds the request in the server's log. */
  requestId: z.string().optional(),
  /** What in the body does not fit, and why. */
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
