import { z } from 'zod';
import { boardName } from './Board.ts';

/** What a board was at a time. Without a name it was kept by itself, and goes when newer ones make it superfluous. */
export const BoardVersion = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  name: z.string().optional(),
  noteCount: z.number().int(),
});
export type BoardVersion = z.infer<typeof BoardVersion>;

/** The latest first. */
export const BoardVersionList = z.object({ versions: z.array(BoardVersion) });
export type BoardVersionList = z.infer<typeof BoardVersionList>;

/** Keeps the board as it is now under a name. */
export const NameVersionRequest = z.strictObject({ name: boardName });
export type NameVersionRequest = z.infer<typeof NameVersionRequest>;
