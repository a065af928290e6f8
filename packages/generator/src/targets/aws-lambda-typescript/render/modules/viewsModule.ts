/** `src/generated/views.ts` of projects that keep what their read models show. */
export const viewsModule = `import type { z } from 'zod';
import { readView, readViews } from './view-table.js';

/** What tells one view of a read model from another. */
export type ViewKey<Field extends string> = Readonly<Record<Field, string | number>>;

/** What is kept of a read model, and under which key. */
interface ViewsContract<View, Field extends string> {
  /** What it is kept under, which must not change. */
  readonly readModel: string;
  /** In the order in which keys are sorted; none where there is a single view. */
  readonly keyFields: readonly Field[];
  readonly schema: z.ZodType<View>;
}

/** Which part of a list is asked for. */
export interface PageRequest {
  /** At most so many. */
  readonly limit: number;
  /** Behind the page that named this as its next. */
  readonly after?: string | undefined;
}

/** A part of a list, in the order of the keys as texts. It may be shorter than asked for although there is more. */
export interface Page<View> {
  readonly items: readonly View[];
  /** What to ask for the next part with; absent at the end. */
  readonly next?: string;
}

/** The views of one read model. What was projected a moment ago may not show yet. */
export interface Views<View, Field extends string> extends ViewsContract<View, Field> {
  /** The view with this key; \`undefined\` when there is none. */
  readonly read: (key: ViewKey<Field>) => Promise<View | undefined>;
  /** Those that have these first parts of the key, or all. */
  readonly list: (page: PageRequest, within?: Partial<ViewKey<Field>>) => Promise<Page<View>>;
}

/** DynamoDB takes no longer key. */
const longestKey = 1024;
/** So many times the table is asked for a page when views in there are gone. */
const mostReads = 10;

export function createViews<View, const Field extends string>(
  contract: ViewsContract<View, Field>,
): Views<View, Field> {
  const { readModel, keyFields, schema } = contract;
  const toView = (text: string): View => schema.parse(JSON.parse(text));
  return {
    ...contract,
    read: async (given) => {
      const key = keyText(keyFields, given);
      if (key.length > longestKey) return undefined;
      const found = await readView({ readModel, key });
      return found === undefined ? undefined : toView(found);
    },
    list: async ({ limit, after }, within = {}) => {
      const whole = keyText(keyFields, within);
      const beginning = whole === '/' ? whole : \`\${whole}/\`;
      let last = after === undefined ? undefined : \`\${beginning}\${after}\`;
      // Nothing is kept under a longer key, so nothing lies behind it.
      if ((last ?? beginning).length > longestKey) return { items: [] };
      const items: View[] = [];
      for (let read = 0; read < mostReads; read += 1) {
        const missing = limit - items.length;
        const found = await readViews({ readModel, beginning, after: last, limit: missing });
        items.push(...found.views.map(({ view }) => toView(view)));
        last = found.last;
        if (last === undefined || items.length === limit) break;
      }
      return { items, ...(last === undefined ? {} : { next: last.slice(beginning.length) }) };
    },
  };
}

/** The parts of a key in one text of ASCII, up to the first that is not given: \`/4711/12\`. */
export function keyText<Field extends string>(
  keyFields: readonly Field[],
  key: Partial<ViewKey<Field>>,
): string {
  const parts: string[] = [];
  for (const field of keyFields) {
    const part = key[field];
    if (part === undefined) break;
    parts.push(encodeURIComponent(String(part).toWellFormed()));
  }
  return \`/\${parts.join('/')}\`;
}
`;
