import type { z } from 'zod';
import { ApiProblem, parseJson, parseProblem, unreachable } from './ApiProblem.ts';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Asks the API and reads the answer with the contract's schema; throws an `ApiProblem`. */
export async function request<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  options: RequestOptions = {},
): Promise<z.infer<Schema>> {
  const answer = schema.safeParse(parseJson(await send(path, options)));
  if (answer.success) return answer.data;
  throw new ApiProblem(
    'answer-not-understood',
    'The server answers in a way that this page does not know. Load the page again to get its newest version.',
  );
}

/** Sends a request whose answer does not matter; throws an `ApiProblem` unless it succeeded. */
export async function send(path: string, { method = 'GET', body, signal }: RequestOptions = {}): Promise<string> {
  const init: RequestInit = {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  };
  const { ok, status, text } = await fetch(path, init)
    .then(async (response) => ({ ok: response.ok, status: response.status, text: await response.text() }))
    .catch((error: unknown) => {
      if (signal?.aborted === true) throw error;
      throw unreachable();
    });
  if (!ok) throw parseProblem(status, text);
  return text;
}
