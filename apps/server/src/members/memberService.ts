import { createHash, randomBytes } from 'node:crypto';
import { type AuditEntry, type CreateLinkRequest, isAtLeast, type Role, roles } from '@lambdastorm/contract';
import type { Actor } from '../access/Actor.ts';
import { can, type Resource, requireCan, roleOn } from '../access/can.ts';
import { AppError } from '../http/AppError.ts';
import type { AuditRecord, Grant, Link } from './Grant.ts';
import type { GrantRepository } from './GrantRepository.ts';

/** Somebody with a right on a thing, as who asks may see them. */
export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly isGuest: boolean;
  readonly role: Role;
  readonly isFromWorkspace: boolean;
  readonly canChange: boolean;
}

/** People and their rights, on a workspace and on a board alike. */
export interface MemberService {
  listPeople(actor: Actor, resource: Resource): Promise<readonly Member[]>;
  changeRole(actor: Actor, resource: Resource, change: { readonly userId: string; readonly role: Role }): Promise<void>;
  /** Everybody may take their own right away. */
  remove(actor: Actor, resource: Resource, userId: string): Promise<void>;
  listLinks(actor: Actor, resource: Resource): Promise<readonly Link[]>;
  /** The token is told here and never again. */
  createLink(actor: Actor, resource: Resource, wish: CreateLinkRequest): Promise<{ link: Link; token: string }>;
  revokeLink(actor: Actor, linkId: string): Promise<void>;
  /** A link that still lets people in; throws the sentence that says why not. */
  getOpenLink(token: string): Promise<Link>;
  /** Gives an actor what the link gives, unless they have as much already. */
  redeem(actor: Actor, link: Link): Promise<void>;
  /** Makes somebody a member without anybody having given it: of a new workspace, or of an open installation. */
  join(actor: Actor, grant: Pick<Grant, 'workspaceId' | 'role'>, what: AuditEntry['what']): Promise<void>;
  /** Makes who adds a board its owner. */
  ownNewBoard(actor: Actor, resource: Resource): Promise<void>;
  listAudit(actor: Actor, workspaceId: string): Promise<readonly AuditRecord[]>;
  removeBoard(boardId: string): Promise<void>;
}

export interface MemberServiceDeps {
  readonly grants: GrantRepository;
  /** Hears whose rights on what may have changed. */
  readonly onRightsChanged: (userIds: readonly string[]) => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

const mostAuditEntries = 500;

export function createMemberService({ grants, onRightsChanged, now, newId }: MemberServiceDeps): MemberService {
  function recordOf(
    actor: Actor,
    resource: Resource,
    what: AuditRecord['what'],
    more: Partial<Pick<AuditRecord, 'aboutId' | 'aboutName' | 'role'>> = {},
  ): AuditRecord {
    const { workspaceId, boardId } = resource;
    const about = { aboutId: undefined, aboutName: undefined, role: undefined, ...more };
    return { id: newId(), at: now(), workspaceId, boardId, what, byId: actor.userId, byName: actor.name, ...about };
  }

  async function nameOf(userId: string): Promise<string> {
    return (await grants.findPeople([userId]))[0]?.name ?? '';
  }

  async function getGrant(resource: Resource, userId: string): Promise<Grant> {
    const grant = await grants.find(resource, userId);
    if (grant !== undefined) return grant;
    throw new AppError('person-not-found', 'This person has no right of their own here; load the list again.');
  }

  /** A workspace that nobody owns could never be repaired by those in it. */
  async function keepAnOwner(resource: Resource, userId: string): Promise<void> {
    if (resource.boardId !== undefined) return;
    const others = (await grants.listOn(resource)).filter((each) => each.role === 'owner' && each.userId !== userId);
    if (others.length > 0) return;
    throw new AppError('last-owner', 'A workspace keeps one owner. Make somebody else an owner first.');
  }

  async function listMembers(actor: Actor, resource: Resource): Promise<Member[]> {
    const own = await grants.listOn(resource);
    const workspace: Resource = { workspaceId: resource.workspaceId, boardId: undefined };
    const inherited = resource.boardId === undefined ? [] : await grants.listOn(workspace);
    const people = new Map(
      (await grants.findPeople([...own, ...inherited].map(({ userId }) => userId))).map((person) => [
        person.id,
        person,
      ]),
    );
    const mayShare = can(actor, 'people.share', resource);
    const highest = roleOn(actor, resource);
    return [...own, ...inherited.filter(({ userId, role }) => !hasAsMuch(own, userId, role))].flatMap((grant) => {
      const person = people.get(grant.userId);
      if (person === undefined || isOutdone(grant, inherited, resource)) return [];
      const isFromWorkspace = grant.boardId !== resource.boardId;
      return {
        ...{ userId: person.id, name: person.name, isGuest: person.isGuest, role: grant.role, isFromWorkspace },
        email: mayShare && !person.isGuest ? person.email : undefined,
        canChange: mayShare && !isFromWorkspace && isAtLeast(highest, grant.role),
      };
    });
  }

  return {
    async listPeople(actor, resource) {
      requireCan(actor, 'people.see', resource);
      const members = await listMembers(actor, resource);
      return members.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compare(a.name, b.name));
    },
    async changeRole(actor, resource, { userId, role }) {
      requireCan(actor, 'people.share', resource);
      const grant = await getGrant(resource, userId);
      requireReach(actor, resource, grant.role);
      requireReach(actor, resource, role);
      if (grant.role === 'owner' && role !== 'owner') await keepAnOwner(resource, userId);
      const about = { aboutId: userId, aboutName: await nameOf(userId), role };
      // What somebody gave by hand is not the link's to take back.
      const given: Grant = { ...grant, role, linkId: undefined, at: now() };
      await grants.set(given, recordOf(actor, resource, 'role-changed', about));
      onRightsChanged([userId]);
    },
    async remove(actor, resource, userId) {
      const isMyself = userId === actor.userId;
      if (!isMyself) requireCan(actor, 'people.share', resource);
      const { role } = await getGrant(resource, userId);
      if (!isMyself) requireReach(actor, resource, role);
      if (role === 'owner') await keepAnOwner(resource, userId);
      const about = { aboutId: userId, aboutName: await nameOf(userId), role };
      await grants.remove(resource, userId, recordOf(actor, resource, isMyself ? 'left' : 'removed', about));
      onRightsChanged([userId]);
    },

    async listLinks(actor, resource) {
      requireCan(actor, 'people.share', resource);
      return (await grants.listLinks(resource)).filter((link) => whyClosed(link, now()) === undefined);
    },
    async createLink(actor, resource, { role, hours, mostUses }) {
      requireCan(actor, 'people.share', resource);
      requireReach(actor, resource, role);
      const token = randomBytes(32).toString('base64url');
      const createdAt = now();
      const link: Link = {
        ...{ id: newId(), workspaceId: resource.workspaceId, boardId: resource.boardId, role, createdAt },
        ...{ tokenHash: hashOf(token), createdBy: actor.name, mostUses, uses: 0, revokedAt: undefined },
        expiresAt: hours === undefined ? undefined : new Date(createdAt.getTime() + hours * 3_600_000),
      };
      await grants.addLink(link, recordOf(actor, resource, 'link-created', { role }));
      return { link, token };
    },
    async revokeLink(actor, linkId) {
      const link = await grants.findLink(linkId);
      // Whether there is such a link is nobody's business who may not share the thing.
      if (link === undefined || link.revokedAt !== undefined || !can(actor, 'people.share', link)) {
        throw new AppError('link-not-valid', 'This link is not there any more; load the list again.');
      }
      requireReach(actor, link, link.role);
      onRightsChanged(await grants.revokeLink(link, now(), recordOf(actor, link, 'link-revoked', { role: link.role })));
    },
    async getOpenLink(token) {
      const link = await grants.findLinkByHash(hashOf(token));
      const why = link === undefined ? 'This link is not known here.' : whyClosed(link, now());
      if (link === undefined || why !== undefined) {
        throw new AppError('link-not-valid', `${why ?? ''} Ask whoever sent it for a new one.`);
      }
      return link;
    },
    async redeem(actor, link) {
      if (isAtLeast(roleOn(actor, link), link.role)) return;
      const { workspaceId, boardId, role } = link;
      const grant: Grant = { workspaceId, boardId, userId: actor.userId, role, linkId: link.id, at: now() };
      const about = { aboutId: actor.userId, aboutName: actor.name, role };
      if (!(await grants.useLink(link, grant, recordOf(actor, link, 'joined-by-link', about)))) {
        throw new AppError('link-not-valid', 'This link has just been used up. Ask whoever sent it for a new one.');
      }
      onRightsChanged([actor.userId]);
    },

    async join(actor, { workspaceId, role }, what) {
      const resource: Resource = { workspaceId, boardId: undefined };
      const grant: Grant = { ...resource, userId: actor.userId, role, linkId: undefined, at: now() };
      const about = { aboutId: actor.userId, aboutName: actor.name, role };
      await grants.set(grant, recordOf(actor, resource, what, about));
      onRightsChanged([actor.userId]);
    },
    async ownNewBoard(actor, resource) {
      if (can(actor, 'board.erase', resource)) return;
      await grants.set({ ...resource, userId: actor.userId, role: 'owner', linkId: undefined, at: now() });
    },
    async listAudit(actor, workspaceId) {
      requireCan(actor, 'workspace.readAudit', { workspaceId, boardId: undefined });
      return grants.listAudit(workspaceId, mostAuditEntries);
    },
    removeBoard: (boardId) => grants.removeBoard(boardId),
  };
}

/** Nobody gives a role above their own, or touches who has one. */
function requireReach(actor: Actor, resource: Resource, role: Role): void {
  if (isAtLeast(roleOn(actor, resource), role)) return;
  throw new AppError('not-allowed', `The role ${role} is above yours; somebody who has it must do this.`);
}

function whyClosed({ revokedAt, expiresAt, mostUses, uses }: Link, now: Date): string | undefined {
  if (revokedAt !== undefined) return 'This link was revoked.';
  if (expiresAt !== undefined && expiresAt <= now) return 'This link has expired.';
  return mostUses !== undefined && uses >= mostUses ? 'This link is used up.' : undefined;
}

/** Tokens are as random as keys, so a fast hash is enough. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function hasAsMuch(grants: readonly Grant[], userId: string, role: Role): boolean {
  return grants.some((grant) => grant.userId === userId && isAtLeast(grant.role, role));
}

/** Who has more in the workspace is listed with that. */
function isOutdone(grant: Grant, inherited: readonly Grant[], { boardId }: Resource): boolean {
  return (
    boardId !== undefined &&
    grant.boardId === boardId &&
    inherited.some(({ userId, role }) => userId === grant.userId && role !== grant.role && isAtLeast(role, grant.role))
  );
}

/** By code units, so that the order does not hang on the server's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
