import {
  type AuditEntry,
  type AuditLog,
  ChangeRoleRequest,
  type CreatedLink,
  CreateLinkRequest,
  type PeopleList,
  type PersonWithAccess,
  type RedeemedLink,
  RedeemLinkRequest,
  type ShareLink,
  type ShareLinkList,
} from '@lambdastorm/contract';
import { fromNodeHeaders } from 'better-auth/node';
import { json, type Request, Router } from 'express';
import type { Actor } from '../access/Actor.ts';
import type { Resource } from '../access/can.ts';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf, findActor, setCookies } from '../sessions/actorOf.ts';
import type { AuditRecord, Link } from './Grant.ts';
import type { LinkEntrance } from './linkEntrance.ts';
import type { Member, MemberService } from './memberService.ts';

export interface MemberRoutesDeps {
  readonly members: MemberService;
  readonly entrance: LinkEntrance;
  /** What an address is about; throws when who asks may not even see it. */
  readonly findBoard: (actor: Actor, boardId: string) => Promise<Resource>;
  readonly findWorkspace: (actor: Actor, workspaceId: string) => Promise<Resource>;
}

/** People and links, the same for a board and for a workspace. */
export function memberRoutes({ members, entrance, findBoard, findWorkspace }: MemberRoutesDeps): Router {
  const router = Router();
  const places = ['/boards/:boardId', '/workspaces/:workspaceId'];
  const at = (path: string): string[] => places.map((place) => `${place}${path}`);
  router.post([...at('/links'), '/links/redeem'], limitRate('guests'));

  function resourceOf(actor: Actor, { params }: Request): Promise<Resource> {
    const { boardId, workspaceId } = params as { readonly boardId?: string; readonly workspaceId?: string };
    return boardId === undefined ? findWorkspace(actor, workspaceId ?? '') : findBoard(actor, boardId);
  }

  router.get(at('/people'), async (request, response) => {
    const actor = actorOf(response);
    const people = await members.listPeople(actor, await resourceOf(actor, request));
    response.json({ people: people.map((member) => toPerson(member, actor)) } satisfies PeopleList);
  });

  router.patch(at('/people/:userId'), json(), async (request, response) => {
    const actor = actorOf(response);
    const { role } = parseBody(ChangeRoleRequest, request);
    const userId = String(request.params['userId']);
    await members.changeRole(actor, await resourceOf(actor, request), { userId, role });
    response.status(204).end();
  });

  router.delete(at('/people/:userId'), async (request, response) => {
    const actor = actorOf(response);
    await members.remove(actor, await resourceOf(actor, request), String(request.params['userId']));
    response.status(204).end();
  });

  router.get(at('/links'), async (request, response) => {
    const actor = actorOf(response);
    const links = await members.listLinks(actor, await resourceOf(actor, request));
    response.json({ links: links.map(toShareLink) } satisfies ShareLinkList);
  });

  router.post(at('/links'), json(), async (request, response) => {
    const actor = actorOf(response);
    const wish = parseBody(CreateLinkRequest, request);
    const { link, token } = await members.createLink(actor, await resourceOf(actor, request), wish);
    response.status(201).json({ link: toShareLink(link), token } satisfies CreatedLink);
  });

  router.post('/links/redeem', json(), async (request, response) => {
    const wish = parseBody(RedeemLinkRequest, request);
    const { link, cookies } = await entrance(findActor(response), wish, fromNodeHeaders(request.headers));
    setCookies(response, cookies);
    const { workspaceId, boardId, role } = link;
    response.json({ workspaceId, ...(boardId === undefined ? {} : { boardId }), role } satisfies RedeemedLink);
  });

  router.delete('/links/:linkId', async (request, response) => {
    await members.revokeLink(actorOf(response), request.params.linkId);
    response.status(204).end();
  });

  router.get('/workspaces/:workspaceId/audit', async (request, response) => {
    const actor = actorOf(response);
    const { workspaceId } = await findWorkspace(actor, request.params.workspaceId);
    const entries = await members.listAudit(actor, workspaceId);
    response.json({ entries: entries.map(toAuditEntry) } satisfies AuditLog);
  });

  return router;
}

function toPerson({ email, ...member }: Member, actor: Actor): PersonWithAccess {
  return { ...member, isMe: member.userId === actor.userId, ...(email === undefined ? {} : { email }) };
}

function toShareLink({ id, role, createdAt, createdBy, expiresAt, mostUses, uses }: Link): ShareLink {
  return {
    ...{ id, role, createdAt: createdAt.toISOString(), createdBy, uses },
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.toISOString() }),
    ...(mostUses === undefined ? {} : { mostUses }),
  };
}

function toAuditEntry({ id, at, what, boardId, byName, aboutName, role }: AuditRecord): AuditEntry {
  return {
    ...{ id, at: at.toISOString(), what, by: byName },
    ...(boardId === undefined ? {} : { boardId }),
    ...(aboutName === undefined ? {} : { about: aboutName }),
    ...(role === undefined ? {} : { role }),
  };
}
