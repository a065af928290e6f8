import { isAtLeast } from '@lambdastorm/contract';
import { useMe } from '../sign-in/meQueries.ts';
import { useWorkspaceId } from './catalogQueries.ts';

/** Whether who sits here may publish in this catalog, and ask others to move away from what is in it. */
export function useMayPublish(): boolean {
  const workspaceId = useWorkspaceId();
  const workspace = useMe().data?.workspaces.find(({ id }) => id === workspaceId);
  return isAtLeast(workspace?.role, 'editor');
}
