import type { ContextDraft, MessageComparison } from '@lambdastorm/catalog';
import type { CatalogNews, NewsMessage } from '@lambdastorm/contract';
import type { StoredContext, StoredMessage } from '../publishing/StoredContext.ts';

type SchemaNumber = NewsMessage['schema'];

interface PublishedThing {
  readonly draft: ContextDraft;
  readonly before: StoredContext | undefined;
  /** The number of the schema that a message is given; none: it keeps the one that it has. */
  readonly findNewSchema: (message: MessageComparison) => SchemaNumber | undefined;
}

interface Occasion {
  readonly at: Date;
  readonly byName: string;
  readonly note: string | undefined;
  readonly overrideReason: string | undefined;
}

const urgency = ['breaking', 'unknown', 'compatible'] as const satisfies readonly NewsMessage['verdict'][];

/** What a publication has to tell to others. */
export function newsOfPublication(
  { draft: { publication, comparison }, before, findNewSchema }: PublishedThing,
  { at, byName, note, overrideReason }: Occasion,
): CatalogNews {
  const stored = new Map(before?.messages.map((each) => [`${each.kind} ${each.wireName}`, each] as const));
  const messages = comparison.messages
    .filter(({ status }) => status !== 'same')
    .map((each) => toNews(each, stored.get(`${each.kind} ${each.wireName}`), findNewSchema(each)))
    .sort((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict));
  return {
    ...{ what: 'published', source: publication.source, contextName: publication.model.name },
    ...{ at: at.toISOString(), by: byName, version: comparison.version },
    ...(note === undefined ? {} : { note }),
    ...(overrideReason === undefined ? {} : { overrideReason }),
    ...{ messages, messageCount: messages.length },
  };
}

function toNews(
  compared: MessageComparison,
  stored: StoredMessage | undefined,
  newSchema: SchemaNumber | undefined,
): NewsMessage {
  const { kind, wireName, name, version, status } = compared;
  const last = stored?.schemas.at(-1);
  const before = last && stored && { version: last.version, revision: stored.revision };
  return {
    ...{ kind, wireName, name, status: status === 'same' ? 'described' : status },
    schema: newSchema ?? before ?? { version, revision: 1 },
    ...(newSchema === undefined || before === undefined ? {} : { before }),
    verdict: verdictOf(compared),
  };
}

/** What the mode lets pass may still hurt somebody. */
function verdictOf({ isBreaking, touched, status, backward, forward }: MessageComparison): NewsMessage['verdict'] {
  if (!isBreaking && touched.length === 0) return 'compatible';
  return status === 'removed' || backward === 'breaking' || forward === 'breaking' ? 'breaking' : 'unknown';
}
