import type { Request } from 'express';
import type { z } from 'zod';
import { parseSent } from './parseBody.ts';

/** What stands behind the question mark of an address. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, request: Pick<Request, 'query'>): z.infer<Schema> {
  return parseSent(schema, request.query);
}
