import { BoardFilmList, FilmContent, routes } from '@lambdastorm/contract';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import type { FilmTake } from './FilmTake.ts';

export function useFilms(boardId: string) {
  return useQuery({
    queryKey: ['board', boardId, 'films'],
    queryFn: async ({ signal }) => (await request(BoardFilmList, routes.films(boardId), { signal })).films,
    // People are being filmed while one looks at the list.
    refetchInterval: 60_000,
  });
}

/** A film as far as it goes when it is opened. */
export function useFilm(boardId: string, filmId: string) {
  return useQuery({
    queryKey: ['board', boardId, 'film', filmId],
    queryFn: async ({ signal }) =>
      (await request(FilmContent, routes.film(boardId, filmId), { signal })).takes.map(toTake),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

function toTake({ at, by, update, startsAnew }: FilmContent['takes'][number]): FilmTake {
  return { at: new Date(at), by, update: bytesOf(update), startsAnew };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
