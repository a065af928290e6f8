import type { Company } from '@lambdastorm/sync';
import { useSyncExternalStore } from 'react';
import { useBoardSession } from '../board-session/BoardSession.ts';

/** Who else is on the board; renders when somebody comes, goes or turns to something else, not when they move. */
export function useCompany(): Company {
  const { presence } = useBoardSession();
  return useSyncExternalStore(presence.subscribe, presence.company);
}
