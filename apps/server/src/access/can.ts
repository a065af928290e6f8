import { higherRole, isAtLeast, type Role } from '@lambdastorm/contract';
import { AppError } from '../http/AppError.ts';
import type { Actor } from './Actor.ts';

/** What a right is about: a whole workspace, or one board in it. */
export interface Resource {
  readonly workspaceId: string;
  /** `undefined`: the whole workspace. */
  readonly boardId: string | undefined;
}

/** Everything that is decided by a role, and the least one that may. */
const leastRoles = {
  'board.view': 'viewer',
  'board.export': 'viewer',
  'board.generate': 'viewer',
  'board.comment': 'commenter',
  'board.moderate': 'facilitator',
  'board.edit': 'editor',
  'board.rename': 'editor',
  'board.keepVersion': 'editor',
  'board.lead': 'editor',
  'board.archive': 'facilitator',
  'board.delete': 'facilitator',
  'board.erase': 'owner',
  // What a board says is published by those who may change it, and taken back by them.
  'catalog.publish': 'editor',
  'catalog.settle': 'owner',
  'workspace.view': 'viewer',
  'workspace.addBoards': 'editor',
  'workspace.rename': 'owner',
  'workspace.readAudit': 'owner',
  'catalog.view': 'viewer',
  'catalog.giveKeys': 'facilitator',
  'catalog.sendWebhooks': 'owner',
  // People and links, of a workspace as of a board.
  'people.see': 'viewer',
  'people.share': 'facilitator',
} as const satisfies Record<string, Role>;

export type Action = keyof typeof leastRoles;

/** The one place that decides who may do what, for the API, the WebSocket, export and generation. */
export function can(actor: Actor, action: Action, resource: Resource): boolean {
  return isAtLeast(roleOn(actor, resource), leastRoles[action]);
}

/** The highest of the roles that somebody has on a thing. */
export function roleOn(actor: Actor, { workspaceId, boardId }: Resource): Role | undefined {
  const inWorkspace = higherRole(actor.everywhere, actor.byWorkspaceId.get(workspaceId));
  return boardId === undefined ? inWorkspace : higherRole(inWorkspace, actor.byBoardId.get(boardId));
}

/** Refuses what the role does not allow. Whether the thing exists at all is no secret any more where this is asked. */
export function requireCan(actor: Actor, action: Action, resource: Resource): void {
  if (can(actor, action, resource)) return;
  const what = resource.boardId === undefined ? 'in this workspace' : 'on this board';
  const role = roleOn(actor, resource) ?? 'nobody';
  throw new AppError(
    'not-allowed',
    `This takes the role ${leastRoles[action]} ${what}, and yours is ${role}. Ask somebody who may share it for another role.`,
  );
}
