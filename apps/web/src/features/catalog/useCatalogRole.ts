import type { Role } from '@lambdastorm/contract';
import { useMe } from '../sign-in/meQueries.ts';
import { useWorkspaceId } from './catalogQueries.ts';

/** What somebody is in the workspace of the catalog; nothing for those who read it because it is public. */
export function useCatalogRole(): Role | undefined {
  const workspaceId = useWorkspaceId();
  return useMe().data?.workspaces.find(({ id }) => id === workspaceId)?.role;
}
