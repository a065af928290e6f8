import { z } from 'zod';

/** What happened on a board between two long pauses, edit by edit. */
export const BoardFilm = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  editCount: z.number().int(),
  /** The names of those who wrote, each once. */
  people: z.array(z.string()),
});
export type BoardFilm = z.infer<typeof BoardFilm>;

/** The latest first. */
export const BoardFilmList = z.object({ films: z.array(BoardFilm) });
export type BoardFilmList = z.infer<typeof BoardFilmList>;

/** The edits of a film in their order. */
export const FilmContent = z.object({
  takes: z.array(
    z.object({
      at: z.iso.datetime(),
      by: z.string(),
      /** A Yjs update in base64. */
      update: z.base64(),
      /** The update is the whole board, and what came before it is over. The first take always starts anew. */
      startsAnew: z.literal(true).optional(),
    }),
  ),
});
export type FilmContent = z.infer<typeof FilmContent>;
