import type { Request } from 'express';
import type { z } from 'zod';
import { AppError } from './AppError.ts';

/** Only here may a schema failure become the client's fault; elsewhere it is ours. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, request: Pick<Request, 'body'>): z.infer<Schema> {
  if (request.body === undefined) {
    throw new AppError('invalid-request', 'The request needs a JSON body; send it with content-type application/json.');
  }
  return parseSent(schema, request.body);
}

/** What somebody sent, whichever part of the request it is. */
export function parseSent<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.infer<Schema> {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const places = result.error.issues.map(({ path, message }) => ({ pointer: toPointer(path), message }));
  throw new AppError('invalid-request', 'The request does not fit.', places.slice(0, 20));
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
