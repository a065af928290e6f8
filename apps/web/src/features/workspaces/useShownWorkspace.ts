import { isAtLeast, type Workspace } from '@lambdastorm/contract';
import { useSearch } from '@tanstack/react-router';
import { useMe } from '../sign-in/meQueries.ts';

const none: readonly Workspace[] = [];

/** Whose boards are shown: those of a workspace, or those of others that are shared with whoever sits here. */
export interface ShownWorkspace {
  readonly workspaces: readonly Workspace[];
  /** `undefined`: the boards that are shared. */
  readonly shown: Workspace | undefined;
  readonly mayAddBoards: boolean;
}

export function useShownWorkspace(): ShownWorkspace {
  const wished = useSearch({ from: '/' }).in;
  const workspaces = useMe().data?.workspaces ?? none;
  const chosen = workspaces.find(({ id }) => id === wished) ?? workspaces[0];
  const shown = wished === 'shared' ? undefined : chosen;
  return { workspaces, shown, mayAddBoards: isAtLeast(shown?.role, 'editor') };
}
