import { routes } from '../packages/contract/src/index.ts';
import { startServer } from './support/server.ts';
import { test as base, expect } from './support/test.ts';

/** The app as an operator runs it for a team: nobody gets in who was not invited. */
const test = base.extend<object, { server: Awaited<ReturnType<typeof startServer>> }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern here
    async ({}, use) => {
      await using server = await startServer({ SIGN_IN: 'invite' });
      await use(server);
    },
    { scope: 'worker' },
  ],
});

test('strangers read a catalog once it is public, and can change nothing', async ({ page: olga, browser, server }) => {
  const [claim = ''] = /\/claim#[\w-]+/.exec(server.said()) ?? [];
  await olga.goto(claim);
  await olga.getByLabel('Name').fill('Olga');
  await olga.getByLabel('E-mail').fill('olga@example.org');
  await olga.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await olga.getByRole('button', { name: 'Become the owner' }).click();
  await expect(olga.getByRole('heading', { name: 'Boards' })).toBeVisible();

  const { boards } = await (await olga.request.get(routes.boards)).json();
  const shop = boards.find(({ name }: { readonly name: string }) => name === 'E-commerce on AWS');
  const published = await olga.request.post(routes.publications(shop.id, 'ctx-users'), { data: { after: 0 } });
  expect(published.status(), await published.text()).toBe(201);
  const catalog = `${server.url}/workspaces/${shop.workspaceId}/catalog`;

  const strangers = await browser.newContext();
  const stranger = await strangers.newPage();
  await stranger.goto(catalog);
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  const opened = await olga.request.patch(routes.catalogSettings(shop.workspaceId), { data: { isPublic: true } });
  expect(opened.ok(), await opened.text()).toBe(true);
  await stranger.goto(`${catalog}/contexts/users/event/UserCreated`);
  await expect(stranger.getByRole('heading', { name: 'User created', level: 1 })).toBeVisible();
  await expect(stranger.getByRole('button', { name: /Deprecate/ })).toHaveCount(0);
  await expect(stranger.getByText('Only people of the workspace can follow it')).toBeVisible();
  await expect(stranger.getByRole('button', { name: 'Follow' })).toHaveCount(0);
  await expect(stranger.getByRole('link', { name: 'Boards' })).toHaveCount(0);
  await expect(stranger.getByText('From a board that is not yours to see')).toBeVisible();

  await olga.goto(`${catalog}/contexts/users/event/UserCreated`);
  await olga.getByRole('button', { name: 'Deprecate …' }).click();
  await olga.getByLabel('Why, and what comes instead').fill('Nobody needs it.');
  await olga.getByRole('button', { name: 'Deprecate it' }).click();
  await expect(olga.getByRole('alert')).toContainText('Nobody needs it.');
  await stranger.reload();
  await expect(stranger.getByText('Deprecated: please move away from it')).toBeVisible();
});
