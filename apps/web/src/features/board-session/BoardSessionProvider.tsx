import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { BoardLoading } from './BoardLoading.tsx';
import { BoardRefused } from './BoardRefused.tsx';
import { BoardSessionContext, DerivationContext } from './BoardSession.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { type OpenBoard, openBoard } from './openBoard.ts';

export interface BoardSessionProviderProps {
  readonly boardId: string;
  readonly children: ReactNode;
}

/** Opens a board for its children, which are shown once its content is there. */
export function BoardSessionProvider({ boardId, children }: BoardSessionProviderProps) {
  const [board, setBoard] = useState<OpenBoard>();
  useEffect(() => {
    const opened = openBoard(boardId);
    setBoard(opened);
    return () => {
      setBoard(undefined);
      opened.close();
    };
  }, [boardId]);

  if (board === undefined) return <BoardLoading isOffline={false} />;
  return <OpenBoardProvider board={board}>{children}</OpenBoardProvider>;
}

export function OpenBoardProvider({ board, children }: { readonly board: OpenBoard; readonly children: ReactNode }) {
  const { session, derivations } = board;
  const isLoaded = useIsLoaded(board);
  const saveState = useSyncExternalStore(session.subscribeSaveState, session.saveState);
  const derivation = useSyncExternalStore(derivations.subscribe, derivations.derivation);

  if (saveState.status === 'refused') return <BoardRefused reason={saveState.reason} />;
  if (!isLoaded) return <BoardLoading isOffline={saveState.status === 'offline'} />;
  return (
    <BoardSessionContext value={session}>
      <DerivationContext value={derivation}>
        {children}
        <LeaveGuard />
      </DerivationContext>
    </BoardSessionContext>
  );
}

function useIsLoaded(board: OpenBoard): boolean {
  const [loaded, setLoaded] = useState<OpenBoard>();
  useEffect(() => {
    // A refusal is told by the save state.
    board.whenLoaded.then(
      () => setLoaded(board),
      () => {},
    );
  }, [board]);
  return loaded === board;
}
