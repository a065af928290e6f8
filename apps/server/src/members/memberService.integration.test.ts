import {
  type AuditEntry,
  AuditLog,
  type BoardSummary,
  CreatedLink,
  PeopleList,
  routes,
  ShareLinkList,
  SyncTicket,
} from '@lambdastorm/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { machinePerson } from '../access/Actor.ts';
import { hello, type RawClient, rawClient } from '../collaboration/testing/rawClient.ts';
import { until } from '../collaboration/testing/until.ts';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { type Browser, codeOf, type Installation, startInstallation } from '../testing/visitors.ts';
import { createMemberService } from './memberService.ts';
import { prismaGrantRepository } from './prismaGrantRepository.ts';

let installation: Installation;
let owner: Browser;
let boardId: string;
beforeEach(async () => {
  installation = await startInstallation();
  owner = installation.owner;
  const made = await owner.ask('POST', routes.boards, { body: { from: 'empty', name: 'Wall' } });
  boardId = (made.json as BoardSummary).id;
});
afterEach(() => installation[Symbol.asyncDispose]());

const idOf = async (browser: Browser) => (await browser.me()).person?.id ?? '';
const redeems = (browser: Browser, token: string, name = 'Gus') =>
  browser.ask('POST', routes.redeemLink, { body: { token, name } });

async function newLink(path: string, wish: object): Promise<CreatedLink> {
  return CreatedLink.parse((await owner.ask('POST', path, { body: wish })).json);
}

/** An open connection to the board. */
async function joins(browser: Browser, ticketOf = boardId, board = boardId): Promise<RawClient> {
  const { ticket } = SyncTicket.parse((await browser.ask('POST', routes.ticket(ticketOf))).json);
  return connects(ticket, board);
}

async function connects(ticket: string, board = boardId): Promise<RawClient> {
  const { url } = installation.server;
  const client = rawClient(`${url.replace('http', 'ws')}${routes.sync}`, board, url);
  client.socket.on('open', () => client.socket.send(hello({ ticket })));
  await Promise.race([client.closed, until(() => client.frames.length > 0)]);
  return client;
}

it('lets in as many as a link is for, and counts nobody twice', async () => {
  const { token, link } = await newLink(routes.boardLinks(boardId), { role: 'editor', mostUses: 2 });
  const [ann, bob, eve] = [installation.newBrowser(), installation.newBrowser(), installation.newBrowser()];
  expect((await redeems(ann, token)).json).toEqual({ workspaceId: 'first', boardId, role: 'editor' });
  for (let again = 0; again < 3; again++) expect((await redeems(ann, token)).status).toBe(200);
  expect((await redeems(owner, token)).status).toBe(200);
  const { links } = ShareLinkList.parse((await owner.ask('GET', routes.boardLinks(boardId))).json);
  expect(links).toEqual([{ ...link, uses: 1 }]);
  expect((await redeems(bob, token)).status).toBe(200);
  expect(codeOf(await redeems(eve, token))).toBe('link-not-valid');
  expect((await eve.me()).person).toBeUndefined();
  expect((await owner.ask('GET', routes.boardLinks(boardId))).json).toEqual({ links: [] });
});

it('lets only one of many in who come at once to the last use', async () => {
  const { token } = await newLink(routes.boardLinks(boardId), { role: 'viewer', mostUses: 1 });
  const crowd = Array.from({ length: 8 }, () => installation.newBrowser());
  const answers = await Promise.all(crowd.map((browser) => redeems(browser, token)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const { people } = PeopleList.parse((await owner.ask('GET', routes.boardPeople(boardId))).json);
  expect(people.filter(({ role }) => role === 'viewer')).toHaveLength(1);
});

it('takes back what a link gave when it is revoked, from whoever looks at the board too', async () => {
  const { token, link } = await newLink(routes.boardLinks(boardId), { role: 'editor' });
  const guest = installation.newBrowser();
  await redeems(guest, token);
  const connection = await joins(guest);
  expect(codeOf(await guest.ask('DELETE', routes.link(link.id)))).toBe('link-not-valid');
  expect((await owner.ask('DELETE', routes.link(link.id))).status).toBe(204);
  expect((await connection.closed).code).toBe(4405);
  expect(codeOf(await guest.ask('GET', routes.board(boardId)))).toBe('board-not-found');
  expect(codeOf(await redeems(installation.newBrowser(), token))).toBe('link-not-valid');
  expect(codeOf(await owner.ask('DELETE', routes.link(link.id)))).toBe('link-not-valid');
});

it('acts at once on a person who is removed, given another role, renamed or signed out', async () => {
  const [ann, bob] = [
    await installation.comes(routes.boardLinks(boardId), { role: 'editor' }, 'Ann'),
    await installation.comes(routes.boardLinks(boardId), { role: 'editor' }, 'Bob'),
  ];
  const [annId, bobId] = [await idOf(ann), await idOf(bob)];
  const changes = (userId: string, role: string) =>
    owner.ask('PATCH', routes.boardPerson(boardId, userId), { body: { role } });

  const asEditor = await joins(ann);
  expect((await changes(annId, 'viewer')).status).toBe(204);
  expect((await asEditor.closed).code).toBe(4411);
  const asViewer = await joins(ann);
  expect(asViewer.frames[0]).toMatchObject({ type: 'welcome', mayEdit: false });
  // From viewer to commenter the wall is the same.
  await changes(annId, 'commenter');
  await ann.ask('PATCH', routes.me, { body: { name: 'Anna' } });

  const ofBob = await joins(bob);
  await owner.ask('DELETE', routes.boardPerson(boardId, bobId));
  expect((await ofBob.closed).code).toBe(4405);
  expect(codeOf(await bob.ask('POST', routes.ticket(boardId)))).toBe('board-not-found');

  expect(asViewer.socket.readyState).toBe(asViewer.socket.OPEN);
  await ann.ask('DELETE', routes.session);
  expect((await asViewer.closed).code).toBe(4401);
});

it('opens a board with a ticket for it, once, and with nothing else', async () => {
  const other = (await owner.ask('POST', routes.boards, { body: { from: 'empty', name: 'Other' } }))
    .json as BoardSummary;
  const { ticket } = SyncTicket.parse((await owner.ask('POST', routes.ticket(boardId))).json);
  expect((await connects(ticket)).frames[0]?.type).toBe('welcome');
  for (const again of [connects(ticket), connects(''), connects('guess'), joins(owner, other.id, boardId)]) {
    expect((await (await again).closed).code).toBe(4406);
  }
});

it('takes no WebSocket from a page of somebody else', async () => {
  const { url } = installation.server;
  const address = `${url.replace('http', 'ws')}${routes.sync}`;
  for (const origin of ['https://evil.example', 'null', `${url}0`, undefined]) {
    expect([origin, await rawClient(address, boardId, origin).refused]).toEqual([origin, 403]);
  }
});

it('lets nobody give or take what is above them', async () => {
  const fay = await installation.comes(routes.workspaceLinks('first'), { role: 'facilitator' }, 'Fay');
  const [olgaId, fayId] = [await idOf(owner), await idOf(fay)];
  const changes = (browser: Browser, userId: string, role: string) =>
    browser.ask('PATCH', routes.workspacePerson('first', userId), { body: { role } });
  expect(codeOf(await changes(fay, fayId, 'owner'))).toBe('not-allowed');
  expect(codeOf(await changes(fay, olgaId, 'viewer'))).toBe('not-allowed');
  expect(codeOf(await fay.ask('DELETE', routes.workspacePerson('first', olgaId)))).toBe('not-allowed');
  expect(codeOf(await changes(owner, olgaId, 'viewer'))).toBe('last-owner');
  expect(codeOf(await owner.ask('DELETE', routes.workspacePerson('first', olgaId)))).toBe('last-owner');
  expect(codeOf(await changes(owner, 'nobody', 'viewer'))).toBe('person-not-found');

  expect((await changes(owner, fayId, 'owner')).status).toBe(204);
  expect((await owner.ask('DELETE', routes.workspacePerson('first', olgaId))).status).toBe(204);
  expect((await owner.me()).workspaces).toEqual([]);
});

it('lists who has a right and from where, with addresses for those alone who share', async () => {
  const ann = await installation.comes(routes.boardLinks(boardId), { role: 'commenter' }, 'Ann');
  const listFor = async (browser: Browser) =>
    PeopleList.parse((await browser.ask('GET', routes.boardPeople(boardId))).json).people;
  const [olgaId, annId] = [await idOf(owner), await idOf(ann)];
  const olga = { userId: olgaId, name: 'Olga', isGuest: false, role: 'owner', isFromWorkspace: true, canChange: false };
  const guest = { userId: annId, name: 'Ann', isGuest: true, role: 'commenter', isFromWorkspace: false };
  expect(await listFor(owner)).toEqual([
    { ...olga, email: 'olga@example.org', isMe: true },
    { ...guest, isMe: false, canChange: true },
  ]);
  expect(await listFor(ann)).toEqual([
    { ...olga, isMe: false },
    { ...guest, isMe: true, canChange: false },
  ]);
});

it('records who gave whom which right', async () => {
  const ann = await installation.comes(routes.boardLinks(boardId), { role: 'editor' }, 'Ann');
  const annId = await idOf(ann);
  await owner.ask('PATCH', routes.boardPerson(boardId, annId), { body: { role: 'viewer' } });
  await owner.ask('DELETE', routes.boardPerson(boardId, annId));
  const { entries } = AuditLog.parse((await owner.ask('GET', routes.audit('first'))).json);
  const short = entries.map(({ what, by, about, role, boardId: on }: AuditEntry) => [what, by, about, role, on]);
  expect(short).toEqual([
    ['removed', 'Olga', 'Ann', 'viewer', boardId],
    ['role-changed', 'Olga', 'Ann', 'viewer', boardId],
    ['joined-by-link', 'Ann', 'Ann', 'editor', boardId],
    ['link-created', 'Olga', undefined, 'editor', boardId],
    ['owner-claimed', 'Olga', 'Olga', 'owner', undefined],
  ]);
});

describeWithDatabase('links', (open) => {
  async function service() {
    const { client } = await open();
    let time = Date.UTC(2026, 0, 1);
    let count = 0;
    const grants = prismaGrantRepository(client);
    const members = createMemberService({
      ...{ grants, onRightsChanged: () => {}, newId: () => `id-${++count}` },
      now: () => new Date(time),
    });
    const resource = { workspaceId: 'first', boardId: 'b' };
    const guest = { ...machinePerson, userId: 'gus', everywhere: undefined };
    const pass = (hours: number): void => {
      time += hours * 3_600_000;
    };
    return { client, grants, members, resource, guest, pass };
  }

  it('let nobody in after their time', async () => {
    const { members, resource, pass } = await service();
    const { token } = await members.createLink(machinePerson, resource, { role: 'viewer', hours: 2 });
    pass(1.9);
    expect((await members.getOpenLink(token)).role).toBe('viewer');
    pass(0.1);
    await expect(members.getOpenLink(token)).rejects.toThrow(
      'This link has expired. Ask whoever sent it for a new one.',
    );
    expect(await members.listLinks(machinePerson, resource)).toEqual([]);
  });

  it('are stored without what opens them', async () => {
    const { client, members, resource } = await service();
    const { token } = await members.createLink(machinePerson, resource, { role: 'viewer' });
    const stored = JSON.stringify([await client.shareLink.findMany(), await client.auditEntry.findMany()]);
    expect([token.length, stored.includes(token)]).toEqual([43, false]);
    await expect(members.getOpenLink(`${token}x`)).rejects.toThrow('This link is not known here.');
  });

  it('give a right that goes with them, unless somebody gave it by hand since', async () => {
    const { grants, members, resource, guest } = await service();
    const { token, link } = await members.createLink(machinePerson, resource, { role: 'viewer' });
    for (const userId of ['ann', 'bob']) await members.redeem({ ...guest, userId }, await members.getOpenLink(token));
    await members.changeRole(machinePerson, resource, { userId: 'bob', role: 'editor' });
    await members.revokeLink(machinePerson, link.id);
    expect((await grants.listOn(resource)).map(({ userId, role }) => [userId, role])).toEqual([['bob', 'editor']]);
    await grants.removeBoard('b');
    expect([await grants.listOn(resource), await grants.listAudit('first', 10)]).toMatchObject([[], { length: 5 }]);
  });

  it('move to the account that a guest signs in with, where that had less', async () => {
    const { grants } = await service();
    const at = new Date(0);
    const grant = { workspaceId: 'first', boardId: undefined, linkId: undefined, at } as const;
    await grants.set({ ...grant, userId: 'guest', role: 'editor' });
    await grants.set({ ...grant, workspaceId: 'second', userId: 'guest', role: 'viewer' });
    await grants.set({ ...grant, workspaceId: 'second', userId: 'ann', role: 'owner' });
    await grants.move('guest', 'ann');
    expect(await grants.listOf('guest')).toEqual([]);
    const rights = (await grants.listOf('ann')).map(({ workspaceId, role }) => `${workspaceId} ${role}`);
    expect(rights.sort()).toEqual(['first editor', 'second owner']);
  });
});
