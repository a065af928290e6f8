import { z } from 'zod';
import { Role } from './Role.ts';

/** A line that people type as a name. */
export const boardName = z
  .string('A board needs a name.')
  .trim()
  .min(1, 'A board needs a name.')
  .max(200, 'A name has at most 200 characters.')
  .regex(/^\P{Cc}*$/u, 'A name is one line without control characters.');

/** What a small picture of a board needs: where the paper is and of which kind. Board units. */
export const BoardPreview = z.object({
  notes: z.array(z.object({ kind: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
  frames: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
  /** The notes at both ends, as indexes into `notes`. */
  connections: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
});
export type BoardPreview = z.infer<typeof BoardPreview>;

/** A word or two by which boards are put together. */
const boardTag = z
  .string()
  .trim()
  .min(1, 'A tag has at least one letter.')
  .max(40, 'A tag has at most 40 characters.')
  .regex(/^[^\p{Cc},#]*$/u, 'A tag is one line without commas and #.');

/** A board as the list shows it. Times are RFC 3339 in UTC. Counts and preview follow edits within seconds. */
export const BoardSummary = z.object({
  id: z.string(),
  workspaceId: z.string(),
  name: z.string(),
  /** What who asks may do on it. */
  role: Role,
  status: z.enum(['active', 'archived']),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** The name of whoever changed it last, as far as it is known. */
  editedBy: z.string().optional(),
  /** In the order of the alphabet. */
  tags: z.array(z.string()),
  /** Who asks wants to find it first. */
  isFavourite: z.boolean(),
  /** There while the board is in the trash. */
  deletedAt: z.iso.datetime().optional(),
  noteCount: z.number().int(),
  contextCount: z.number().int(),
  preview: BoardPreview,
});
export type BoardSummary = z.infer<typeof BoardSummary>;

/** Where words occur on the notes of boards. */
export const BoardHit = z.object({
  boardId: z.string(),
  /** The first of them. */
  notes: z.array(z.object({ id: z.string(), kind: z.string(), text: z.string() })),
  /** How many notes there are in all. */
  count: z.number().int(),
});
export type BoardHit = z.infer<typeof BoardHit>;

/** The board with the most hits first, at most 50 boards. */
export const BoardHitList = z.object({ hits: z.array(BoardHit) });
export type BoardHitList = z.infer<typeof BoardHitList>;

/** Who put a note up, and who changed it last; absent what is not known. */
export const NoteAuthor = z.object({
  createdBy: z.string().optional(),
  createdAt: z.iso.datetime().optional(),
  editedBy: z.string().optional(),
  editedAt: z.iso.datetime().optional(),
});
export type NoteAuthor = z.infer<typeof NoteAuthor>;

/** How long a deleted board can be taken out of the trash. */
export const daysInTrash = 30;

/** Boards: those that are not deleted, the one changed last first; or those in the trash, the one deleted last first. */
export const BoardList = z.object({ boards: z.array(BoardSummary) });
export type BoardList = z.infer<typeof BoardList>;

/** Absent: the first workspace in which who asks may add boards. */
const workspaceId = z.string().min(1).max(64).optional();

/** Creates a board: empty, from a template, or from a board file (its text, so that the server reads it as it was). */
export const CreateBoardRequest = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('empty'), name: boardName, workspaceId }),
  z.strictObject({
    from: z.literal('template'),
    templateId: z.string().min(1),
    name: boardName.optional(),
    workspaceId,
  }),
  z.strictObject({
    from: z.literal('file'),
    file: z.string().min(1, 'The file is empty.'),
    name: boardName.optional(),
    workspaceId,
  }),
]);
export type CreateBoardRequest = z.infer<typeof CreateBoardRequest>;

/** Renames, archives or tags a board; what is absent stays. */
export const ChangeBoardRequest = z
  .strictObject({
    name: boardName.optional(),
    status: z.enum(['active', 'archived']).optional(),
    tags: z.array(boardTag).max(20, 'A board has at most 20 tags.').optional(),
  })
  .refine(
    (change) => Object.values(change).some((each) => each !== undefined),
    'Name what to change: name, status or tags.',
  );
export type ChangeBoardRequest = z.infer<typeof ChangeBoardRequest>;

/** A board that can be started from. */
export const BoardTemplate = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  preview: BoardPreview,
});
export type BoardTemplate = z.infer<typeof BoardTemplate>;

/** The templates in the order in which to offer them. */
export const BoardTemplateList = z.object({ templates: z.array(BoardTemplate) });
export type BoardTemplateList = z.infer<typeof BoardTemplateList>;
