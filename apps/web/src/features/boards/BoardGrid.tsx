import { type BoardSummary, daysInTrash } from '@lambdastorm/contract';
import { Button, Skeleton } from '@mantine/core';
import { IconArchive, IconNote, IconPlugConnectedX, IconSearchOff, IconTrash } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useNow } from '../../shared/time/useNow.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { BoardCard } from './BoardCard.tsx';
import type { useBoards } from './boardQueries.ts';
import classes from './HomePage.module.css';
import { type HomeSearch, selectBoards } from './homeSearch.ts';
import { NoteHits } from './NoteHits.tsx';
import { TrashedBoardCard } from './TrashedBoardCard.tsx';

export interface BoardGridProps {
  readonly boards: ReturnType<typeof useBoards>;
  readonly mayAddBoards: boolean;
  readonly onCreate: () => void;
}

export function BoardGrid({ boards, mayAddBoards, onCreate }: BoardGridProps) {
  const search = useSearch({ from: '/' });
  const now = useNow(30_000);

  if (boards.isPending) return <LoadingBoards />;
  // What was loaded before stays useful while the server can't be reached.
  if (boards.data === undefined) {
    return (
      <EmptyState icon={IconPlugConnectedX} title="Your boards could not be loaded">
        <p>{boards.error?.message}</p>
        <Button onClick={() => void boards.refetch()} loading={boards.isFetching}>
          Try again
        </Button>
      </EmptyState>
    );
  }
  if (boards.data.length === 0 && search.show !== 'trash') {
    return mayAddBoards ? <Invitation onCreate={onCreate} /> : <NothingShared />;
  }

  const shown = selectBoards(boards.data, search);
  const hits =
    search.q === undefined || search.show === 'trash' ? null : <NoteHits words={search.q} boards={boards.data} />;
  return shown.length === 0 ? (
    <>
      <NothingFound search={search} />
      {hits}
    </>
  ) : (
    <>
      <ul className={classes.grid} aria-label="Boards">
        {shown.map((board: BoardSummary) =>
          board.deletedAt === undefined ? (
            <BoardCard key={board.id} board={board} now={now} />
          ) : (
            <TrashedBoardCard key={board.id} board={board} deletedAt={new Date(board.deletedAt)} now={now} />
          ),
        )}
      </ul>
      {hits}
    </>
  );
}

function LoadingBoards() {
  return (
    <div className={classes.grid} role="status" aria-label="Loading your boards">
      {[1, 2, 3].map((number) => (
        <Skeleton key={number} className={classes.skeleton} />
      ))}
    </div>
  );
}

function Invitation({ onCreate }: Pick<BoardGridProps, 'onCreate'>) {
  return (
    <div className={classes.invitation}>
      <EmptyState icon={IconNote} title="Start with what happened">
        <p>
          Put the events of your business on a wall, talk about what leads to them, and take the code home. A board is
          the wall.
        </p>
        <Button size="md" onClick={onCreate}>
          Make your first board
        </Button>
        <p>
          <Link to="/" search={{ show: 'trash' }}>
            Look in the trash
          </Link>
        </p>
      </EmptyState>
    </div>
  );
}

function NothingShared() {
  return (
    <EmptyState icon={IconNote} title="Nothing is here yet">
      Boards that somebody shares with you appear here. Ask for a link, or look into another workspace.
    </EmptyState>
  );
}

function NothingFound({ search }: { readonly search: HomeSearch }) {
  if (search.q === undefined && search.show === 'trash') {
    return (
      <EmptyState icon={IconTrash} title="The trash is empty">
        A board that you delete stays here for {daysInTrash} days and can be restored.
      </EmptyState>
    );
  }
  if (search.q === undefined && search.show === 'archived') {
    return (
      <EmptyState icon={IconArchive} title="The archive is empty">
        Archive a board from its menu to put it away without deleting it.
      </EmptyState>
    );
  }
  if (search.q === undefined) {
    return (
      <EmptyState icon={IconArchive} title="All boards are archived">
        Look under Archived, or make a new one.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconSearchOff} title={`No board is called “${search.q}”`}>
      Every word of the search must occur in the name; what is on notes is listed below. Archived and deleted boards are
      searched under Archived and Trash.
    </EmptyState>
  );
}
