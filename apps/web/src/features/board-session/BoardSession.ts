import type { BoardDocument, BoardSnapshot } from '@lambdastorm/board';
import type { Derivation } from '@lambdastorm/derivation';
import type { BoardPresence, SaveState } from '@lambdastorm/sync';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** One open board: its document, whether it is saved, and who is there. */
export interface BoardSession {
  readonly boardId: string;
  readonly document: BoardDocument;
  readonly saveState: () => SaveState;
  readonly subscribeSaveState: (listener: () => void) => () => void;
  /** Whether this person may change the board, as the server said last. */
  readonly mayEdit: () => boolean;
  readonly subscribeRights: (listener: () => void) => () => void;
  readonly presence: BoardPresence;
  /** The server knows this board, and what is said about it. */
  readonly isStored: boolean;
  readonly subscribeComments: (listener: () => void) => () => void;
}

export const BoardSessionContext = createContext<BoardSession | undefined>(undefined);

/** The reading of the board shown; `BoardSessionProvider` computes it once for all panels. */
export const DerivationContext = createContext<Derivation | undefined>(undefined);

export function useBoardSession(): BoardSession {
  const session = useContext(BoardSessionContext);
  if (session === undefined) throw new Error('useBoardSession is used outside BoardSessionProvider.');
  return session;
}

export function useBoardSnapshot(): BoardSnapshot {
  const { document } = useBoardSession();
  return useSyncExternalStore(document.subscribe, document.snapshot);
}

export function useDerivation(): Derivation {
  const derivation = useContext(DerivationContext);
  if (derivation === undefined) throw new Error('useDerivation is used outside BoardSessionProvider.');
  return derivation;
}

export function useSaveState(): SaveState {
  const session = useBoardSession();
  return useSyncExternalStore(session.subscribeSaveState, session.saveState);
}

export function useMayEdit(): boolean {
  const session = useBoardSession();
  return useSyncExternalStore(session.subscribeRights, session.mayEdit);
}
