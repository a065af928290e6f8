import { z } from 'zod';

/** How much one comment says at most, and how many a board holds. */
export const commentLimits = { text: 5_000, mentions: 20, perBoard: 20_000 } as const;

const text = z
  .string('Write something.')
  .trim()
  .min(1, 'Write something.')
  .max(commentLimits.text, `A comment has at most ${commentLimits.text.toLocaleString('en')} characters.`);

/** Ids of the people whose attention is asked for. */
const mentions = z
  .array(z.string().min(1).max(64))
  .max(commentLimits.mentions, 'A comment mentions at most 20 people.');

/** What somebody said. */
export const BoardComment = z.object({
  id: z.string(),
  authorId: z.string(),
  author: z.string(),
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().optional(),
  text: z.string(),
  mentions: z.array(z.string()),
});
export type BoardComment = z.infer<typeof BoardComment>;

/** A conversation about a note or a place, the first comment first. */
export const CommentThread = z.object({
  id: z.string(),
  /** The note that it is about; may be deleted by now. */
  noteId: z.string().optional(),
  /** Where it was begun, in board units. */
  place: z.object({ x: z.number(), y: z.number() }),
  resolvedAt: z.iso.datetime().optional(),
  resolvedBy: z.string().optional(),
  /** Somebody else has said something since who asks read it. */
  isUnread: z.boolean(),
  comments: z.array(BoardComment),
});
export type CommentThread = z.infer<typeof CommentThread>;

/** All of a board, those in which something was said last first. */
export const CommentThreadList = z.object({ threads: z.array(CommentThread) });
export type CommentThreadList = z.infer<typeof CommentThreadList>;

const coordinate = z.number().min(-1e15).max(1e15);

/** Begins a thread. */
export const StartThreadRequest = z.strictObject({
  noteId: z.string().min(1).max(500).optional(),
  place: z.strictObject({ x: coordinate, y: coordinate }),
  text,
  mentions: mentions.optional(),
});
export type StartThreadRequest = z.infer<typeof StartThreadRequest>;

/** Says more in a thread, or says one's own comment otherwise. */
export const CommentRequest = z.strictObject({ text, mentions: mentions.optional() });
export type CommentRequest = z.infer<typeof CommentRequest>;

/** Resolves a thread, or opens it again. */
export const ResolveThreadRequest = z.strictObject({ isResolved: z.boolean() });
export type ResolveThreadRequest = z.infer<typeof ResolveThreadRequest>;
