import { type FilmTake, filmsOf, longestPauseMs, outdatedFilms } from './Film.ts';
import type { FilmRepository } from './FilmRepository.ts';

export interface FilmRecorderDeps {
  readonly films: Pick<FilmRepository, 'add' | 'list' | 'remove'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

// What can't be stored for so long is let go of: the board is worth more than its film.
const mostWaitingBytes = 16 * 1_048_576;

/** Films one board. */
export class FilmRecorder {
  readonly #boardId: string;
  readonly #deps: FilmRecorderDeps;
  #takes: FilmTake[] = [];
  #waitingBytes = 0;
  #lastAt: number | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(boardId: string, deps: FilmRecorderDeps) {
    this.#boardId = boardId;
    this.#deps = deps;
  }

  /** Somebody's edit, and how to read the whole board after it. */
  record(by: string, change: Uint8Array, readBoard: () => Uint8Array): void {
    if (this.#waitingBytes > mostWaitingBytes) this.#startOver();
    const at = this.#deps.now();
    const startsAnew = this.#lastAt === undefined || at.getTime() - this.#lastAt >= longestPauseMs;
    const update = startsAnew ? readBoard() : change;
    this.#lastAt = at.getTime();
    this.#waitingBytes += update.length;
    this.#takes.push({ at, by, update, startsAnew });
  }

  /** What comes next is not built on what was before. */
  cut(): void {
    this.#lastAt = undefined;
  }

  /** Stores what was filmed so far. One call follows the other. */
  save(): Promise<void> {
    const saved = this.#saving.then(() => this.#save());
    this.#saving = saved.catch(() => {});
    return saved;
  }

  async #save(): Promise<void> {
    const takes = this.#takes;
    for (const part of splitAtStarts(takes)) {
      await this.#store(part);
      // Meanwhile it may have been let go of, or have grown.
      if (this.#takes !== takes) return;
      takes.splice(0, part.length);
      this.#waitingBytes -= sizeOf(part);
    }
  }

  async #store(takes: readonly FilmTake[]): Promise<void> {
    const [first, last] = [takes[0], takes.at(-1)];
    if (first === undefined || last === undefined) return;
    const { films, now, newId } = this.#deps;
    const people = [...new Set(takes.map(({ by }) => by))];
    const { startsAnew } = first;
    const span = { startedAt: first.at, endedAt: last.at, editCount: takes.length };
    await films.add(this.#boardId, { id: newId(), ...span, startsAnew, people }, takes);
    if (!startsAnew) return;
    const outdated = outdatedFilms(filmsOf(await films.list(this.#boardId)), now());
    if (outdated.length > 0) await films.remove(outdated.flatMap(({ partIds }) => partIds));
  }

  #startOver(): void {
    this.#takes = [];
    this.#waitingBytes = 0;
    this.cut();
  }
}

/** A part holds one beginning at most, at its front. */
function splitAtStarts(takes: readonly FilmTake[]): readonly (readonly FilmTake[])[] {
  const starts = takes.flatMap(({ startsAnew }, index) => (startsAnew && index > 0 ? [index] : []));
  return takes.length === 0 ? [] : [0, ...starts].map((from, index) => takes.slice(from, starts[index]));
}

function sizeOf(takes: readonly FilmTake[]): number {
  return takes.reduce((sum, { update }) => sum + update.length, 0);
}
