/** `src/generated/pages.ts` of projects with queries that answer with lists. */
export const pagesModule = `import { z } from 'zod';
import type { Cause } from './cause.js';
import { answerQuery, type HttpHandler, Problem, type Query } from './http.js';
import type { Page, PageRequest } from './views.js';

interface PageEdge<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly handle: (
    query: Query,
    page: PageRequest,
    cause: Cause,
  ) => Promise<Page<z.infer<Schema>>>;
}

const mostItems = 100;
const usualItems = 50;

/**
 * Answers 200 with a page of what the schema promises: \`{ items, next }\`. The query takes \`limit\`, from 1 to 100, and
 * \`after\`, the \`next\` of the page before.
 */
export function answerPage<Schema extends z.ZodType>({
  schema,
  handle,
}: PageEdge<Schema>): HttpHandler {
  return answerQuery({
    schema: z.object({ items: z.array(schema), next: z.string().optional() }),
    handle: async (query, cause) => {
      const { items, next } = await handle(query, readPage(query), cause);
      return { items: [...items], ...(next === undefined ? {} : { next: toCursor(next) }) };
    },
  });
}

function readPage({ search }: Query): PageRequest {
  const limit = search['limit'] ?? String(usualItems);
  if (!/^[1-9]\\d{0,2}$/.test(limit) || Number(limit) > mostItems) {
    throw refused('limit', \`Expected a number from 1 to \${String(mostItems)}\`);
  }
  const cursor = search['after'];
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (cursor !== undefined && after === undefined) {
    throw refused('after', 'Expected the next of a page as it was given');
  }
  return { limit: Number(limit), after };
}

function refused(parameter: string, message: string): Problem {
  return new Problem(400, 'This asks for no page', [{ path: \`/query/\${parameter}\`, message }]);
}

function toCursor(after: string): string {
  return Buffer.from(after).toString('base64url');
}

/** Parts of a key and nothing else, in the one way in which they are written. */
function fromCursor(cursor: string): string | undefined {
  const after = Buffer.from(cursor, 'base64url').toString();
  const isSound = /^[\\w.~!*'()%/-]{1,1024}$/.test(after) && toCursor(after) === cursor;
  return isSound ? after : undefined;
}
`;
