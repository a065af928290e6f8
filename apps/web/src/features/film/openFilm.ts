import { type BoardSnapshot, bounds, type Rectangle } from '@lambdastorm/board';
import { type FilmedBoard, filmedBoard } from '@lambdastorm/board/yjs';
import type { BoardSession } from '../board-session/BoardSession.ts';
import { guardedDocument } from '../board-session/guardedDocument.ts';
import { noCompany } from '../presence/noCompany.ts';
import type { FilmTake } from './FilmTake.ts';

/** A film in a projector. */
export interface OpenFilm {
  readonly board: FilmedBoard;
  /** The board as the canvas sees it: to be looked at. */
  readonly session: BoardSession;
  /** Room for all that is there at the end. */
  readonly scene: Rectangle | undefined;
}

/** Throws when the film can't be read. */
export function openFilm(filmId: string, takes: readonly FilmTake[]): OpenFilm {
  const board = filmedBoard(takes);
  board.show(takes.length);
  const scene = sceneOf(board.document.snapshot());
  board.show(1);
  const saved = { status: 'saved' } as const;
  return {
    board,
    scene,
    session: {
      boardId: `film-${filmId}`,
      document: guardedDocument(board.document, () => false),
      mayEdit: () => false,
      subscribeRights: () => () => {},
      saveState: () => saved,
      subscribeSaveState: () => () => {},
      presence: noCompany,
      isStored: false,
      subscribeComments: () => () => {},
    },
  };
}

function sceneOf({ notes, frames }: BoardSnapshot): Rectangle | undefined {
  return bounds([...notes, ...frames]);
}
