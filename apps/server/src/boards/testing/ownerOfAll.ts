import { machinePerson } from '../../access/Actor.ts';
import { firstWorkspaceId } from '../../workspaces/Workspace.ts';
import type { BoardServiceDeps } from '../boardService.ts';

/** Who may do everything, for tests that are about something else. */
export const owner = machinePerson;

/** A library with one workspace, in which nobody needs a right of their own. */
export const oneWorkspace: Pick<BoardServiceDeps, 'workspaces' | 'ownNewBoard'> = {
  workspaces: { list: async () => [{ id: firstWorkspaceId, name: 'Our boards', createdAt: new Date(0) }] },
  ownNewBoard: async () => {},
};
