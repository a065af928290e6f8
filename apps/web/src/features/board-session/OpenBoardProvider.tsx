import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useBoardCatalog } from '../publishing/publishingQueries.ts';
import { BoardLoading } from './BoardLoading.tsx';
import { BoardRefused } from './BoardRefused.tsx';
import { BoardSessionContext, DerivationContext } from './BoardSession.ts';
import type { OpenBoard } from './openBoard.ts';

export interface OpenBoardProviderProps {
  readonly board: OpenBoard;
  readonly children: ReactNode;
}

/** Gives an open board to its children, once its content is there. */
export function OpenBoardProvider({ board, children }: OpenBoardProviderProps) {
  const { session, derivations } = board;
  const isLoaded = useIsLoaded(board);
  const saveState = useSyncExternalStore(session.subscribeSaveState, session.saveState);
  const derivation = useSyncExternalStore(derivations.subscribe, derivations.derivation);
  const published = useBoardCatalog(session).data?.contexts;
  useEffect(() => {
    if (published !== undefined) derivations.compareWith(published);
  }, [derivations, published]);

  if (saveState.status === 'refused') return <BoardRefused board={board} refusal={saveState} />;
  if (!isLoaded) return <BoardLoading isOffline={saveState.status === 'offline'} />;
  return (
    <BoardSessionContext value={session}>
      <DerivationContext value={derivation}>{children}</DerivationContext>
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
