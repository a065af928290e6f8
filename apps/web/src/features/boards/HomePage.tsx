import type { BoardSummary } from '@lambdastorm/contract';
import { useDisclosure, useDocumentTitle } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useShortcut } from '../../shared/keyboard/useShortcut.ts';
import { useShownWorkspace } from '../workspaces/useShownWorkspace.ts';
import { BoardGrid } from './BoardGrid.tsx';
import { useBoards, useTrash } from './boardQueries.ts';
import { HomeHeader } from './HomeHeader.tsx';
import classes from './HomePage.module.css';
import { HomeToolbar } from './HomeToolbar.tsx';
import { NewBoardDialog } from './NewBoardDialog.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useImportBoards } from './useImportBoards.ts';

/** The boards of the workspace that is shown, or those that others share. */
function useShelf<Boards extends ReturnType<typeof useBoards>>(boards: Boards): Boards {
  const { workspaces, shown } = useShownWorkspace();
  const isHere = ({ workspaceId }: BoardSummary): boolean =>
    shown === undefined ? !workspaces.some(({ id }) => id === workspaceId) : workspaceId === shown.id;
  return { ...boards, data: boards.data?.filter(isHere) };
}

export function HomePage() {
  useDocumentTitle('Boards · Lambdastorm');
  const [isCreating, creating] = useDisclosure(false);
  const importBoards = useImportBoards();
  const isDropping = useFileDrop((files) => void importBoards(files));
  const search = useRef<HTMLInputElement>(null);
  const { show } = useSearch({ from: '/' });
  const { mayAddBoards } = useShownWorkspace();
  const boards = useShelf(useBoards());
  const trash = useShelf(useTrash({ isShown: show === 'trash' }));
  useShortcut('/', () => search.current?.focus());
  useShortcut('n', () => mayAddBoards && creating.open());

  return (
    <div className={classes.page}>
      <HomeHeader />
      <main className={classes.main}>
        <HomeToolbar
          searchRef={search}
          isEmpty={boards.data?.length === 0 && show !== 'trash'}
          mayAddBoards={mayAddBoards}
          onCreate={creating.open}
          onImport={(files) => void importBoards(files)}
        />
        <BoardGrid boards={show === 'trash' ? trash : boards} mayAddBoards={mayAddBoards} onCreate={creating.open} />
      </main>
      <NewBoardDialog isOpen={isCreating} onClose={creating.close} />
      {isDropping ? (
        <div className={classes.drop} aria-hidden="true">
          <IconFileImport size={32} stroke={1.5} />
          Drop board files to import them
        </div>
      ) : null}
    </div>
  );
}
