import type { Actor } from '../access/Actor.ts';
import type { BoardService } from '../boards/boardService.ts';
import { AppError } from '../http/AppError.ts';
import { type Film, type FilmTake, filmsOf } from './Film.ts';
import type { FilmRepository } from './FilmRepository.ts';

/** Shows again what happened on boards. */
export interface FilmService {
  /** The latest first. */
  list(actor: Actor, boardId: string): Promise<readonly Film[]>;
  read(actor: Actor, boardId: string, filmId: string): Promise<readonly FilmTake[]>;
}

export interface FilmServiceDeps {
  readonly films: FilmRepository;
  readonly boards: Pick<BoardService, 'get'>;
  /** Stores what has been filmed so far. */
  readonly saveFilm: (boardId: string) => Promise<void>;
}

export function createFilmService({ films, boards, saveFilm }: FilmServiceDeps): FilmService {
  async function list(actor: Actor, boardId: string): Promise<readonly Film[]> {
    await boards.get(actor, boardId);
    await saveFilm(boardId);
    return filmsOf(await films.list(boardId)).toReversed();
  }

  return {
    list,
    async read(actor, boardId, filmId) {
      const film = (await list(actor, boardId)).find(({ id }) => id === filmId);
      if (film === undefined) throw new AppError('film-not-found', 'This film is not kept any more.');
      return films.read(film.partIds);
    },
  };
}
