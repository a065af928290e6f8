import { useDocumentTitle } from '@mantine/hooks';
import { IconMovieOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FullPage } from '../../shared/ui/FullPage.tsx';
import { BoardLoading } from '../board-session/BoardLoading.tsx';
import { useBoard } from '../boards/boardQueries.ts';
import { FilmScreen } from './FilmScreen.tsx';
import type { FilmTake } from './FilmTake.ts';
import { useFilm } from './filmQueries.ts';
import { type OpenFilm, openFilm } from './openFilm.ts';

/** What happened on a board, from the beginning of a session to its end. */
export function FilmPage() {
  const { boardId, filmId } = useParams({ from: '/boards/$boardId/films/$filmId' });
  const film = useFilm(boardId, filmId);
  const name = useBoard(boardId).data?.name;
  useDocumentTitle(name === undefined ? 'Film · Lambdastorm' : `Film of ${name} · Lambdastorm`);
  if (film.isError) return <NoFilm boardId={boardId} reason={film.error.message} />;
  if (film.data === undefined) return <BoardLoading isOffline={false} />;
  return <Projector key={filmId} boardId={boardId} filmId={filmId} takes={film.data} />;
}

interface ProjectorProps {
  readonly boardId: string;
  readonly filmId: string;
  readonly takes: readonly FilmTake[];
}

function Projector({ boardId, filmId, takes }: ProjectorProps) {
  const [opened, setOpened] = useState<OpenFilm | 'unreadable'>();
  useEffect(() => {
    const next = tryToOpen(filmId, takes);
    setOpened(next);
    return () => {
      setOpened(undefined);
      if (next !== 'unreadable') next.board.destroy();
    };
  }, [filmId, takes]);
  if (opened === undefined) return null;
  if (opened === 'unreadable') return <NoFilm boardId={boardId} reason="It is damaged. The board itself is not." />;
  return <FilmScreen boardId={boardId} film={opened} takes={takes} />;
}

function tryToOpen(filmId: string, takes: readonly FilmTake[]): OpenFilm | 'unreadable' {
  try {
    return openFilm(filmId, takes);
  } catch (error) {
    reportError(error);
    return 'unreadable';
  }
}

function NoFilm({ boardId, reason }: { readonly boardId: string; readonly reason: string }) {
  return (
    <FullPage icon={IconMovieOff} title="This film can’t be shown" text={reason}>
      <Link to="/boards/$boardId" params={{ boardId }}>
        Back to the board
      </Link>
    </FullPage>
  );
}
