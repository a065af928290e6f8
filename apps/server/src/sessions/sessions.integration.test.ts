import { Me, Problem, routes, SessionList } from '@lambdastorm/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { startTestServer } from '../testing/startTestServer.ts';
import {
  type Browser,
  browserOf,
  codeIn,
  codeOf,
  type Installation,
  makesAccount,
  ownerAccount,
  signsIn,
  startInstallation,
} from '../testing/visitors.ts';

let resources: AsyncDisposableStack;
beforeEach(() => {
  resources = new AsyncDisposableStack();
});
afterEach(() => resources.disposeAsync());

type Settings = NonNullable<Parameters<typeof startTestServer>[0]>;
const installation = async (settings?: Settings): Promise<Installation> =>
  resources.use(await startInstallation(settings));

describe('an installation of one machine', () => {
  it('needs nothing but a name: whoever is there may do everything', async () => {
    const told: string[] = [];
    const server = resources.use(await startTestServer({ tell: (sentence) => told.push(sentence) }));
    const browser = browserOf(server);
    expect(await browser.me()).toEqual({
      workspaces: [{ id: 'first', name: 'Our boards', role: 'owner' }],
      signIn: { mode: 'open', isLocal: true, needsOwner: false, sendsEmail: false },
    });
    const guest = Me.parse((await browser.ask('POST', routes.guest, { body: { name: '  Ann \n Lee ' } })).json);
    expect(guest.person).toMatchObject({ name: 'Ann Lee', isGuest: true });
    expect(await browser.me()).toEqual(guest);
    const renamed = await browser.ask('PATCH', routes.me, { body: { name: '<b>Ann</b>' } });
    expect(Me.parse(renamed.json).person?.name).toBe('<b>Ann</b>');
    const atOnce = ['Bo', 'Cy', 'Di'].map((name) => browserOf(server).ask('POST', routes.guest, { body: { name } }));
    expect((await Promise.all(atOnce)).map(({ json }) => Me.parse(json).person?.name)).toEqual(['Bo', 'Cy', 'Di']);
    expect(told).toEqual([]);
    expect((await server.ask('GET', routes.boards)).status).toBe(200);
    await server.restart();
    expect((await browser.me()).person?.name).toBe('<b>Ann</b>');
  });
});

describe('the owner of an installation', () => {
  it('is whoever makes an account with the code that the server printed, once', async () => {
    const told: string[] = [];
    const settings = {
      signIn: 'invite',
      isOpenToMachine: false,
      tell: (sentence: string) => told.push(sentence),
    } as const;
    const server = resources.use(await startTestServer(settings));
    expect(told).toEqual([expect.stringMatching(/^Nobody owns this installation yet\. .*\/claim#[\w-]{22}$/)]);
    const first = codeIn(told);
    await server.restart();
    const code = codeIn(told);
    const [olga, eve] = [browserOf(server), browserOf(server)];
    const claims = (browser: Browser, said: string, account?: object) =>
      browser.ask('POST', routes.claim, { body: { code: said, ...(account === undefined ? {} : { account }) } });

    expect(codeOf(await claims(eve, first, ownerAccount))).toBe('link-not-valid');
    expect(codeOf(await claims(eve, `${code}x`, ownerAccount))).toBe('link-not-valid');
    expect(codeOf(await claims(olga, code))).toBe('not-allowed');
    expect((await olga.me()).signIn.needsOwner).toBe(true);
    const owned = Me.parse((await claims(olga, code, ownerAccount)).json);
    expect(owned).toMatchObject({
      person: { name: 'Olga', email: 'olga@example.org', isGuest: false },
      workspaces: [{ id: 'first', role: 'owner' }],
      signIn: { needsOwner: false },
    });
    expect(await olga.me()).toEqual(owned);
    expect(codeOf(await claims(eve, code, { ...ownerAccount, email: 'eve@example.org' }))).toBe('link-not-valid');
    const before = told.length;
    await server.restart();
    expect(told).toHaveLength(before);
  });
});

describe('strangers', () => {
  it('come in as guests where the server is open, and only there', async () => {
    const open = await installation({ signIn: 'open' });
    const guest = open.newBrowser();
    const entered = Me.parse((await guest.ask('POST', routes.guest, { body: { name: 'Gus' } })).json);
    expect(entered.workspaces).toEqual([{ id: 'first', name: 'Our boards', role: 'editor' }]);
    const invited = await installation();
    for (const path of [routes.boards, routes.trash, routes.sessions, routes.board('any')]) {
      expect(codeOf(await invited.newBrowser().ask('GET', path))).toBe('sign-in-needed');
    }
    expect(codeOf(await invited.newBrowser().ask('POST', routes.guest, { body: { name: 'Gus' } }))).toBe(
      'sign-in-needed',
    );
  });

  it('do not come in through a link where the server is closed, and people with an account do', async () => {
    const { owner, newBrowser } = await installation({ signIn: 'closed' });
    const made = await owner.ask('POST', routes.workspaceLinks('first'), { body: { role: 'viewer' } });
    const { token } = made.json as { readonly token: string };
    const redeem = (browser: Browser) => browser.ask('POST', routes.redeemLink, { body: { token, name: 'Gus' } });
    expect(codeOf(await redeem(newBrowser()))).toBe('sign-in-needed');
    expect((await redeem(owner)).status).toBe(200);
  });

  it('learn nothing from a failed sign-in, and are slowed down', async () => {
    const { newBrowser } = await installation();
    const unknown = await signsIn(newBrowser(), 'nobody@example.org', 'correct horse battery');
    const wrong = await signsIn(newBrowser(), ownerAccount.email, 'wrong horse battery');
    expect([unknown.status, codeOf(unknown), Problem.parse(unknown.json).detail]).toEqual([
      wrong.status,
      codeOf(wrong),
      Problem.parse(wrong.json).detail,
    ]);
    for (let attempt = 2; attempt < 20; attempt++) await signsIn(newBrowser(), 'nobody@example.org', 'x');
    expect(codeOf(await signsIn(newBrowser(), ownerAccount.email, ownerAccount.password))).toBe('too-many-requests');
  });
});

describe('a session', () => {
  it('has a cookie that no script reads and that does not leave with foreign posts', async () => {
    const { newBrowser, server } = await installation();
    const [cookie = ''] =
      (await signsIn(newBrowser(), ownerAccount.email, ownerAccount.password)).headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^lambdastorm\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    const https = await installation({ publicUrl: 'https://storm.example.org' });
    const headers = { host: 'storm.example.org', origin: 'https://storm.example.org' };
    const body = { email: ownerAccount.email, password: ownerAccount.password };
    const secure = await https.server.ask('POST', routes.session, { headers, body });
    expect(secure.headers['set-cookie']?.[0]).toMatch(/^__Secure-lambdastorm\..*; Secure/);
    expect(
      (await server.ask('GET', routes.boards, { headers: { cookie: 'lambdastorm.session_token=x.y' } })).status,
    ).toBe(401);
  });

  it('changes nothing for pages of others: not with another, an empty, a null or a missing origin', async () => {
    const { owner, server } = await installation();
    const { cookie = '' } = owner.headers();
    for (const origin of ['https://evil.example', 'null', '', `${server.url}.evil.example`, undefined]) {
      const headers = { cookie, ...(origin === undefined ? {} : { origin }) };
      const answer = await server.ask('POST', routes.boards, { headers, body: { from: 'empty', name: 'Forged' } });
      expect([origin, codeOf(answer)]).toEqual([origin, 'origin-not-allowed']);
    }
  });

  it('is always a new one: what was planted before is worth nothing after', async () => {
    const { comes, server } = await installation();
    const guest = await comes(routes.workspaceLinks('first'), { role: 'editor' });
    const planted = guest.headers();
    const before = await guest.me();
    const after = Me.parse((await makesAccount(guest, 'gus@example.org')).json);
    expect(after).toMatchObject({
      person: { id: before.person?.id, isGuest: false },
      workspaces: [{ role: 'editor' }],
    });
    expect(guest.headers()['cookie']).not.toBe(planted['cookie']);
    expect((await server.ask('GET', routes.boards, { headers: planted })).status).toBe(401);
  });

  it('is listed, and ends from elsewhere', async () => {
    const { owner, newBrowser } = await installation();
    const phone = newBrowser();
    await signsIn(phone, ownerAccount.email, ownerAccount.password);
    const list = async (browser: Browser) =>
      SessionList.parse((await browser.ask('GET', routes.sessions)).json).sessions;
    const [mine, other] = [...(await list(owner))].sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
    expect([mine?.isThisOne, other?.isThisOne]).toEqual([true, false]);

    await owner.ask('DELETE', routes.signedInSession(other?.id ?? ''));
    expect((await phone.ask('GET', routes.boards)).status).toBe(401);
    expect((await owner.ask('GET', routes.boards)).status).toBe(200);
    await signsIn(phone, ownerAccount.email, ownerAccount.password);
    await phone.ask('DELETE', routes.sessions);
    expect((await owner.ask('GET', routes.boards)).status).toBe(401);
    const stolen = phone.headers();
    await phone.ask('DELETE', routes.session);
    expect((await phone.me()).person).toBeUndefined();
    expect((await newBrowser().ask('GET', routes.boards, { headers: stolen })).status).toBe(401);
  });

  it('of others is nobody’s to end', async () => {
    const { owner, comes } = await installation();
    const [session] = SessionList.parse((await owner.ask('GET', routes.sessions)).json).sessions;
    const guest = await comes(routes.workspaceLinks('first'), { role: 'facilitator' });
    await guest.ask('DELETE', routes.signedInSession(session?.id ?? ''));
    expect((await owner.ask('GET', routes.boards)).status).toBe(200);
  });

  it('ends everywhere else with a new password', async () => {
    const { owner, newBrowser } = await installation();
    const phone = newBrowser();
    await signsIn(phone, ownerAccount.email, ownerAccount.password);
    const body = { current: ownerAccount.password, next: 'another long password' };
    expect(codeOf(await owner.ask('POST', routes.password, { body: { ...body, current: 'wrong' } }))).toBe(
      'sign-in-failed',
    );
    expect((await owner.ask('POST', routes.password, { body })).status).toBe(204);
    expect([(await owner.ask('GET', routes.boards)).status, (await phone.ask('GET', routes.boards)).status]).toEqual([
      200, 401,
    ]);
    expect(codeOf(await signsIn(phone, ownerAccount.email, ownerAccount.password))).toBe('sign-in-failed');
    expect((await signsIn(phone, ownerAccount.email, body.next)).status).toBe(200);
  });
});

it('takes nothing into a table that a request has no business to say', async () => {
  const { owner } = await installation();
  for (const [method, path, body] of [
    ['PATCH', routes.me, { name: 'Olga', id: 'somebody', isGuest: false }],
    ['POST', routes.boards, { from: 'empty', name: 'B', ownerId: 'somebody' }],
    ['POST', routes.workspaces, { name: 'W', role: 'owner' }],
    ['POST', routes.workspaceLinks('first'), { role: 'viewer', uses: -5 }],
    ['POST', routes.workspaceLinks('first'), { role: 'owner' }],
    ['POST', routes.workspaceLinks('first'), { role: 'admin' }],
    ['POST', routes.openId, undefined],
  ] as const) {
    const answer = await owner.ask(method, path, body === undefined ? {} : { body });
    expect([path, answer.status]).toEqual([path, path === routes.openId ? 404 : 400]);
  }
});

describeWithDatabase('people and boards', (_open, newUrl) => {
  it('are kept by either engine', async () => {
    const { owner, comes, newBrowser, server } = await installation({ databaseUrl: await newUrl() });
    const made = await owner.ask('POST', routes.boards, { body: { from: 'empty', name: 'Wall' } });
    const { id } = made.json as { readonly id: string };
    const guest = await comes(routes.boardLinks(id), { role: 'commenter' }, 'Gus');
    await guest.ask('POST', routes.comments(id), { body: { place: { x: 1, y: 2 }, text: 'Why?' } });
    await guest.ask('PUT', routes.favourite(id));
    await makesAccount(guest, 'gus@example.org');
    await server.restart();
    const phone = newBrowser();
    await signsIn(phone, 'gus@example.org', 'a long enough one');
    expect((await phone.ask('GET', routes.board(id))).json).toMatchObject({ role: 'commenter', isFavourite: true });
    expect((await phone.ask('GET', routes.comments(id))).json).toMatchObject({
      threads: [{ isUnread: false, comments: [{ author: 'Gus', text: 'Why?' }] }],
    });
  });
});
