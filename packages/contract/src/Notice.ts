import { z } from 'zod';
import { MessageKind } from './catalog/CatalogMessageSummary.ts';

/** The most notices that are kept for one person; of more the oldest go. */
export const mostNotices = 200;

/** A message of a catalog, by what identifies it in its context and by what people call it. */
const newsSubject = z.object({ kind: MessageKind, wireName: z.string(), name: z.string() });

const schemaNumber = z.object({ version: z.number().int(), revision: z.number().int() });

/** What a publication did to one message. */
export const NewsMessage = newsSubject.extend({
  status: z.enum(['added', 'changed', 'described', 'removed']),
  /** Of its last schema; of a removed one, the one that it had. */
  schema: schemaNumber,
  /** Of the schema before; absent when there was none, and when it stayed the same. */
  before: schemaNumber.optional(),
  /** `unknown`: nobody can decide whether those who depend on it can go on. */
  verdict: z.enum(['compatible', 'breaking', 'unknown']),
});
export type NewsMessage = z.infer<typeof NewsMessage>;

const about = {
  source: z.string(),
  contextName: z.string(),
  at: z.iso.datetime(),
  /** A name; empty where nobody said one, and where time alone did it. */
  by: z.string(),
};

/** Something that happened in a catalog and that those who depend on it should know. */
export const CatalogNews = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('published'),
    ...about,
    version: z.number().int(),
    note: z.string().optional(),
    /** Why it was published although it breaks somebody. */
    overrideReason: z.string().optional(),
    /** What breaks comes first. A notice has those that its reader follows or takes, and of many the first. */
    messages: z.array(NewsMessage),
    /** How many there are in all. */
    messageCount: z.number().int(),
  }),
  z.object({
    what: z.literal('deprecated'),
    ...about,
    message: newsSubject,
    reason: z.string().optional(),
    /** From then on it may go. */
    retiresAt: z.iso.datetime().optional(),
  }),
  z.object({ what: z.literal('deprecationWithdrawn'), ...about, message: newsSubject }),
  z.object({ what: z.literal('retired'), ...about, message: newsSubject }),
]);
export type CatalogNews = z.infer<typeof CatalogNews>;

/** What one person is told. */
export const Notice = z.object({
  id: z.string(),
  workspaceId: z.string(),
  /** `consuming`: they published a context that takes the message. */
  because: z.enum(['following', 'consuming']),
  isRead: z.boolean(),
  news: CatalogNews,
});
export type Notice = z.infer<typeof Notice>;

/** The latest first, of those workspaces alone that their reader may still see. */
export const NoticeList = z.object({ notices: z.array(Notice) });
export type NoticeList = z.infer<typeof NoticeList>;

/** How many notices are not read. */
export const NoticeCount = z.object({ unread: z.number().int() });
export type NoticeCount = z.infer<typeof NoticeCount>;

/** Marks notices as read; without ids, all of them. */
export const ReadNoticesRequest = z.strictObject({ ids: z.array(z.string().max(64)).max(mostNotices).exactOptional() });
export type ReadNoticesRequest = z.infer<typeof ReadNoticesRequest>;

/** What somebody wants to hear of: a whole catalog, a context (`source`), or a message of it (`kind` and `wireName`). */
const followed = {
  source: z.string().max(200).exactOptional(),
  kind: MessageKind.exactOptional(),
  wireName: z.string().max(200).exactOptional(),
};

/** Follows something, or stops. */
export const FollowRequest = z
  .strictObject({ ...followed, isFollowed: z.boolean() })
  .refine(({ kind, wireName }) => (kind === undefined) === (wireName === undefined), {
    error: 'A message is named by its kind and its wireName together.',
  })
  .refine(({ source, kind }) => source !== undefined || kind === undefined, {
    error: 'A message is named together with the source of its context.',
  });
export type FollowRequest = z.infer<typeof FollowRequest>;

/** Something that somebody follows, with the names that people know it by. */
export const Follow = z.object({
  ...followed,
  workspaceId: z.string(),
  workspaceName: z.string(),
  contextName: z.string().exactOptional(),
  name: z.string().exactOptional(),
});
export type Follow = z.infer<typeof Follow>;

/** Everything that somebody follows: catalogs, then contexts and messages by name. */
export const FollowList = z.object({ follows: z.array(Follow) });
export type FollowList = z.infer<typeof FollowList>;
