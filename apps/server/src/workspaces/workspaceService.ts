import type { Actor } from '../access/Actor.ts';
import { can, type Resource, requireCan } from '../access/can.ts';
import { AppError } from '../http/AppError.ts';
import type { MemberService } from '../members/memberService.ts';
import { firstWorkspaceId, type Workspace } from './Workspace.ts';
import type { WorkspaceRepository } from './WorkspaceRepository.ts';

export interface WorkspaceService {
  /** Every installation has one to begin with. */
  createFirst(): Promise<void>;
  /** Who makes a workspace owns it. */
  create(actor: Actor, name: string): Promise<Workspace>;
  rename(actor: Actor, workspaceId: string, name: string): Promise<Workspace>;
  /** The workspace as the thing that rights are about; a stranger learns nothing of it. */
  getResource(actor: Actor, workspaceId: string): Promise<Resource>;
}

export interface WorkspaceServiceDeps {
  readonly workspaces: WorkspaceRepository;
  readonly join: MemberService['join'];
  readonly now: () => Date;
  readonly newId: () => string;
}

export function createWorkspaceService({ workspaces, join, now, newId }: WorkspaceServiceDeps): WorkspaceService {
  async function get(actor: Actor, workspaceId: string): Promise<Workspace> {
    const workspace = /^[\w-]{1,64}$/.test(workspaceId) ? await workspaces.find(workspaceId) : undefined;
    if (workspace !== undefined && can(actor, 'workspace.view', toResource(workspace))) return workspace;
    throw new AppError('workspace-not-found', 'This workspace does not exist.');
  }

  return {
    createFirst: () => workspaces.add({ id: firstWorkspaceId, name: 'Our boards', createdAt: now() }),
    async create(actor, name) {
      if (actor.isGuest && actor.everywhere === undefined) {
        throw new AppError('not-allowed', 'A workspace needs an owner with an account. Make one first.');
      }
      const workspace: Workspace = { id: newId(), name, createdAt: now() };
      await workspaces.add(workspace);
      await join(actor, { workspaceId: workspace.id, role: 'owner' }, 'workspace-created');
      return workspace;
    },
    async rename(actor, workspaceId, name) {
      const workspace = await get(actor, workspaceId);
      requireCan(actor, 'workspace.rename', toResource(workspace));
      await workspaces.rename(workspaceId, name);
      return { ...workspace, name };
    },
    getResource: async (actor, workspaceId) => toResource(await get(actor, workspaceId)),
  };
}

function toResource({ id }: Workspace): Resource {
  return { workspaceId: id, boardId: undefined };
}
