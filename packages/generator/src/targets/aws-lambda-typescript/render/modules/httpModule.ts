/** `src/generated/http.ts` of every project that needs it. */
export const httpModule = `import type { JSONValue } from '@aws-lambda-powertools/commons/types';
import {
  IdempotencyAlreadyInProgressError,
  IdempotencyValidationError,
} from '@aws-lambda-powertools/idempotency';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { z } from 'zod';
import type { Cause } from './cause.js';
import { CommandRefused, Conflict, type Issue, NotDecided, toIssues } from './errors.js';
import { createOnce, logger, observe } from './runtime.js';
import { stableId } from './stable-id.js';

export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What the text of a path parameter means in the payload. */
type PathValue = 'text' | 'number' | 'boolean';

interface CommandEdge<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
  /** Fields of the command that stand in the path. */
  readonly pathFields: Readonly<Record<string, PathValue>>;
  readonly handle: (command: z.infer<Schema>, cause: Cause) => Promise<void>;
}

/** Answers 202 when a command was taken, whatever comes of it; and the same again for the same \`Idempotency-Key\`. */
export function answerCommand<Schema extends z.ZodType>(edge: CommandEdge<Schema>): HttpHandler {
  const once = createOnce<JSONValue>(edge.name);
  return async (event, context) => {
    const key = event.headers['idempotency-key'] ?? '';
    const cause = { id: stableId(edge.name, key), correlationId: correlationIdOf(event, context) };
    return answer(cause, context, async () => {
      if (key === '' || key.length > 255) {
        const message =
          'Expected 1 to 255 characters that are the same when the command is sent again';
        throw new Problem(400, 'The command has no key', [
          { path: '/headers/Idempotency-Key', message },
        ]);
      }
      const body = withPathFields(readBody(event), event, edge.pathFields);
      const command = edge.schema.safeParse(body);
      if (!command.success) {
        throw new Problem(400, 'The command does not fit its schema', toIssues(command.error));
      }
      const taken = { id: cause.id, correlationId: cause.correlationId };
      const result = await once({ key, payload: body }, context, async () => {
        await edge.handle(command.data, cause);
        return taken;
      });
      return json(202, result, cause);
    });
  };
}

/** What a query asks with. */
export interface Query {
  /** The parts of the path that are parameters. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly search: Readonly<Record<string, string | undefined>>;
}

interface QueryEdge<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly handle: (query: Query, cause: Cause) => Promise<z.infer<Schema> | undefined>;
}

/** Answers 200 with what the schema promises, or 404 when there is nothing of that kind. */
export function answerQuery<Schema extends z.ZodType>(edge: QueryEdge<Schema>): HttpHandler {
  return async (event, context) => {
    const cause = { id: context.awsRequestId, correlationId: correlationIdOf(event, context) };
    return answer(cause, context, async () => {
      const found = await edge.handle(
        { parameters: event.pathParameters ?? {}, search: event.queryStringParameters ?? {} },
        cause,
      );
      if (found === undefined) throw new Problem(404, 'There is nothing to read', []);
      return json(200, edge.schema.parse(found), cause);
    });
  };
}

/** A refusal as RFC 9457 has it. */
export class Problem extends Error {
  readonly status: number;
  readonly issues: readonly Issue[];

  constructor(status: number, title: string, issues: readonly Issue[]) {
    super(title);
    this.status = status;
    this.issues = issues;
  }
}

/** Answers what work comes to, be it a problem. */
export async function answer(
  cause: Cause,
  context: Context,
  work: () => Promise<APIGatewayProxyStructuredResultV2>,
): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    return await observe(context, cause, work);
  } catch (error) {
    const { status, message, issues } = toProblem(error);
    logger[status < 500 ? 'warn' : 'error'](message, { error });
    const body = { title: message, status, correlationId: cause.correlationId, errors: issues };
    return json(status, body, cause, 'application/problem+json');
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CommandRefused) return new Problem(422, error.message, []);
  if (error instanceof Conflict) {
    return new Problem(409, 'Others changed this at the same time: send the command again', []);
  }
  if (error instanceof NotDecided) return new Problem(501, error.message, []);
  if (error instanceof IdempotencyAlreadyInProgressError) {
    return new Problem(409, 'A command with this Idempotency-Key is being worked on', []);
  }
  if (error instanceof IdempotencyValidationError) {
    return new Problem(422, 'This Idempotency-Key came with another command before', []);
  }
  return new Problem(500, 'Something went wrong here', []);
}

/** An answer with its ids. */
export function json(
  statusCode: number,
  body: unknown,
  cause: Cause,
  contentType = 'application/json',
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': contentType, 'x-correlation-id': cause.correlationId },
    body: JSON.stringify(body),
  };
}

/** The body as it was sent. */
export function bodyText({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string {
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}

/** The body as JSON; without one it is an object without fields. */
export function readBody(event: APIGatewayProxyEventV2): JSONValue {
  const text = bodyText(event);
  if (text === '') return {};
  try {
    return JSON.parse(text) as JSONValue;
  } catch {
    throw new Problem(400, 'The body is not JSON', [{ path: '', message: 'Expected JSON' }]);
  }
}

function withPathFields(
  body: JSONValue,
  { pathParameters }: APIGatewayProxyEventV2,
  fields: CommandEdge<z.ZodType>['pathFields'],
): JSONValue {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const given = Object.entries(fields).flatMap(([name, kind]): [string, JSONValue][] => {
    const text = pathParameters?.[name];
    return text === undefined ? [] : [[name, toValue(text, kind)]];
  });
  return { ...body, ...Object.fromEntries(given) };
}

// What can't be read stays a text, so that the schema says what is wrong with it.
function toValue(text: string, kind: PathValue): JSONValue {
  if (kind === 'number' && /^-?\\d+(\\.\\d+)?$/.test(text)) return Number(text);
  if (kind === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** The id of the whole story, where the caller gives a sound one. */
export function correlationIdOf({ headers }: APIGatewayProxyEventV2, context: Context): string {
  const given = headers['x-correlation-id'] ?? '';
  return /^[\\w.:-]{1,128}$/.test(given) ? given : context.awsRequestId;
}
`;
