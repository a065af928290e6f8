import type { Workspace } from './Workspace.ts';

export interface WorkspaceRepository {
  /** All, or those with these ids; the oldest first. */
  list(ids?: readonly string[]): Promise<readonly Workspace[]>;
  find(workspaceId: string): Promise<Workspace | undefined>;
  /** Nothing happens when there is one of this id. */
  add(workspace: Workspace): Promise<void>;
  rename(workspaceId: string, name: string): Promise<void>;
}
