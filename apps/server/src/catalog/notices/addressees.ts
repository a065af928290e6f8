import type { CatalogNews, Notice } from '@lambdastorm/contract';

/** What somebody follows, as it is stored: empty texts stand for everything there. */
export interface FollowedThing {
  readonly userId: string;
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
}

/** A message that the last version of somebody's context takes. */
export interface TakenMessage {
  readonly userId: string;
  readonly kind: string;
  readonly wireName: string;
}

/** Somebody who is told, and what of it is about them. */
export interface Addressee {
  readonly userId: string;
  readonly because: Notice['because'];
  readonly news: CatalogNews;
}

/** A notice is a line in a list; the page of the version has everything. */
const mostMessages = 20;

/** Who is told of news: those who follow the catalog, the context or a message of it that changed, and those who take one. */
export function addressees(
  news: CatalogNews,
  follows: readonly FollowedThing[],
  taken: readonly TakenMessage[],
): Addressee[] {
  const followsByUser = Map.groupBy(follows, ({ userId }) => userId);
  const takenByUser = Map.groupBy(taken, ({ userId }) => userId);
  const userIds = [...new Set([...followsByUser.keys(), ...takenByUser.keys()])].sort();
  return userIds.flatMap((userId) => {
    const followed = followsByUser.get(userId) ?? [];
    const mine = [...followed, ...(takenByUser.get(userId) ?? [])];
    const about = aboutThese(
      news,
      followed.some(({ kind }) => kind === '') ? undefined : new Set(mine.map(messageKey)),
    );
    if (about === undefined) return [];
    return [{ userId, because: followed.length > 0 ? ('following' as const) : ('consuming' as const), news: about }];
  });
}

/** The messages that news is about. */
export function messagesIn(news: CatalogNews): readonly { readonly kind: string; readonly wireName: string }[] {
  return news.what === 'published' ? news.messages : [news.message];
}

/** News of these messages alone; `undefined` when it is about none of them. Without messages: all of it. */
function aboutThese(news: CatalogNews, keys: ReadonlySet<string> | undefined): CatalogNews | undefined {
  if (news.what !== 'published') return keys?.has(messageKey(news.message)) === false ? undefined : news;
  const messages = keys === undefined ? news.messages : news.messages.filter((each) => keys.has(messageKey(each)));
  if (keys !== undefined && messages.length === 0) return undefined;
  return { ...news, messages: messages.slice(0, mostMessages), messageCount: messages.length };
}

function messageKey({ kind, wireName }: { readonly kind: string; readonly wireName: string }): string {
  return `${kind} ${wireName}`;
}
