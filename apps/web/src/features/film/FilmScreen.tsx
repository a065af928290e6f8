import { Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ThemeMenu } from '../../shared/ui/ThemeMenu.tsx';
import { BoardCanvas } from '../board-canvas/BoardCanvas.tsx';
import { BoardCanvasProvider } from '../board-canvas/BoardCanvasProvider.tsx';
import { type WallMark, WallMarks } from '../board-canvas/history/WallMarks.tsx';
import { BoardSessionContext, DerivationContext } from '../board-session/BoardSession.ts';
import { nothingRead } from '../board-session/reading.ts';
import { useBoard } from '../boards/boardQueries.ts';
import { FilmBar } from './FilmBar.tsx';
import type { FilmTake } from './FilmTake.ts';
import classes from './film.module.css';
import { filmSpan } from './filmSpan.ts';
import type { OpenFilm } from './openFilm.ts';
import { touchedBy } from './touchedBy.ts';

export interface FilmScreenProps {
  readonly boardId: string;
  readonly film: OpenFilm;
  readonly takes: readonly FilmTake[];
}

/** The wall as it was, with the bar that moves through time. */
export function FilmScreen({ boardId, film, takes }: FilmScreenProps) {
  const [marks, setMarks] = useState<readonly WallMark[]>([]);
  const [shownCount, setShownCount] = useState(1);
  const name = useBoard(boardId).data?.name;
  const [first, last] = [takes[0], takes.at(-1)];

  useEffect(() => {
    const before = film.board.document.snapshot();
    film.board.show(shownCount);
    setMarks(touchedBy(before, film.board.document.snapshot(), shownCount));
  }, [film, shownCount]);

  return (
    <BoardSessionContext value={film.session}>
      <DerivationContext value={nothingRead}>
        <BoardCanvasProvider firstLook={film.scene}>
          <div className={classes.screen}>
            <header className={classes.header}>
              <Tooltip label="Back to the board">
                <Link
                  to="/boards/$boardId"
                  params={{ boardId }}
                  className={classes.back}
                  aria-label="Back to the board"
                >
                  <IconArrowLeft size={18} aria-hidden />
                </Link>
              </Tooltip>
              <h1 className={classes.name}>{name ?? 'Board'}</h1>
              <span className={classes.span}>
                {first === undefined || last === undefined ? null : filmSpan(first.at, last.at)}
              </span>
              <ThemeMenu />
            </header>
            <main className={classes.canvas}>
              <BoardCanvas />
              <WallMarks marks={marks} testId="film-marks" />
            </main>
            <FilmBar takes={takes} onShow={setShownCount} />
          </div>
        </BoardCanvasProvider>
      </DerivationContext>
    </BoardSessionContext>
  );
}
