import type { Server } from 'node:http';
import { type Me, OpenIdStart, routes } from '@lambdastorm/contract';
import { Provider } from 'oidc-provider';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../testing/freePort.ts';
import { type Browser, startInstallation } from '../testing/visitors.ts';

let resources: AsyncDisposableStack;
beforeEach(() => {
  resources = new AsyncDisposableStack();
});
afterEach(() => resources.disposeAsync());

/** A real provider with the sign-in forms that it has for trying: any name and password will do. */
async function startProvider(redirectUri: string): Promise<string> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'storm', client_secret: 'secret', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: async (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `${id} of Example`, email: `${id}@example.org`, email_verified: true }),
    }),
    cookies: { keys: ['test'] },
  });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = provider.listen(port, '127.0.0.1', () => resolve(listening));
  });
  resources.defer(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return issuer;
}

/** Walks through the provider's pages as somebody, and comes back with the address that it sends people to. */
async function signsInAt(url: string, login: string, redirectUri: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = url;
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 12; step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      next = new URL(location, next).href;
      body = undefined;
      if (next.startsWith(redirectUri)) return next;
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    next = new URL(action, next).href;
    body = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'any' } : {}) });
  }
  throw new Error('The provider does not send anybody back.');
}

async function installationWithProvider(signIn: 'invite' | 'closed') {
  const port = await freePort();
  const redirectUri = `http://localhost:${port}/api/auth/callback/openid`;
  const issuer = await startProvider(redirectUri);
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`;
  const openId = { name: 'Example', discoveryUrl, clientId: 'storm', clientSecret: 'secret' };
  const installation = resources.use(await startInstallation({ port, signIn, openId }));

  async function comesBack(browser: Browser, login: string): Promise<string | undefined> {
    const { url } = OpenIdStart.parse((await browser.ask('POST', routes.openId)).json);
    const address = new URL(await signsInAt(url, login, redirectUri));
    return (await browser.ask('GET', address.pathname + address.search)).headers.location;
  }
  return { ...installation, comesBack };
}

it('lets people in by their company, as the person that they were as a guest', async () => {
  const { comes, newBrowser, comesBack } = await installationWithProvider('invite');
  const ann = await comes(routes.workspaceLinks('first'), { role: 'editor' }, 'Ann');
  expect((await ann.me()).signIn.openId).toBe('Example');
  expect(await comesBack(ann, 'ann')).toMatch(/^(http:\/\/localhost:\d+)?\/$/);
  const me: Me = await ann.me();
  expect(me).toMatchObject({
    person: { name: 'ann of Example', email: 'ann@example.org', isGuest: false },
    workspaces: [{ id: 'first', role: 'editor' }],
  });

  const elsewhere = newBrowser();
  await comesBack(elsewhere, 'ann');
  expect((await elsewhere.me()).person?.id).toBe(me.person?.id);
  // Known, and still invited by nobody.
  const bob = newBrowser();
  await comesBack(bob, 'bob');
  expect(await bob.me()).toMatchObject({ person: { email: 'bob@example.org' }, workspaces: [] });
});

it('makes nobody the person of an account with the same address, and nobody new where the server is closed', async () => {
  const { newBrowser, comesBack } = await installationWithProvider('closed');
  for (const login of ['olga', 'stranger']) {
    const browser = newBrowser();
    expect(await comesBack(browser, login)).toContain('sign-in=failed');
    expect((await browser.me()).person).toBeUndefined();
  }
});
