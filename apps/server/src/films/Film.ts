/** One edit of somebody, as it came in, or, where the film starts anew, the whole board after it. */
export interface FilmTake {
  readonly at: Date;
  readonly by: string;
  /** A Yjs update. */
  readonly update: Uint8Array;
  readonly startsAnew: boolean;
}

/** Takes that were stored together. */
export interface FilmPart {
  readonly id: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** The first of its takes is a whole board: it can be shown without the parts before. */
  readonly startsAnew: boolean;
  readonly editCount: number;
  /** The names of those who wrote, each once. */
  readonly people: readonly string[];
}

/** What happened on a board from a beginning to the next long pause. */
export interface Film extends Omit<FilmPart, 'startsAnew'> {
  readonly partIds: readonly string[];
}

/** After it, another film begins. */
export const longestPauseMs = 30 * 60_000;
/** Of a film without a pause, so that it can be loaded at once. */
const mostEdits = 10_000;
const keptForMs = 30 * 24 * 60 * 60_000;

/** Strings parts, oldest first, together. A part whose beginning is gone is left out. */
export function filmsOf(parts: readonly FilmPart[]): readonly Film[] {
  const films: Film[] = [];
  for (const { startsAnew, ...part } of parts) {
    const last = films.at(-1);
    const follows = last !== undefined && !isAfterPause(last, part);
    if (startsAnew && !(follows && last.editCount < mostEdits)) films.push({ ...part, partIds: [part.id] });
    else if (follows) films[films.length - 1] = joined(last, part);
  }
  return films;
}

/** Films that have been kept long enough. */
export function outdatedFilms(films: readonly Film[], now: Date): readonly Film[] {
  return films.filter(({ endedAt }) => now.getTime() - endedAt.getTime() > keptForMs);
}

type Span = Pick<Film, 'startedAt' | 'endedAt' | 'editCount'>;

function isAfterPause(film: Span, next: Span): boolean {
  return next.startedAt.getTime() - film.endedAt.getTime() >= longestPauseMs;
}

function joined(film: Film, part: Omit<FilmPart, 'startsAnew'>): Film {
  return {
    ...film,
    endedAt: part.endedAt,
    editCount: film.editCount + part.editCount,
    people: [...new Set([...film.people, ...part.people])],
    partIds: [...film.partIds, part.id],
  };
}
