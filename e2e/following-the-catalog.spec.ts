import { publishShop } from './support/publishedShop.ts';
import { startReceiver } from './support/receiver.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { test as base, expect } from './support/test.ts';

// Fixtures of a worker give these tests a worker with a server of its own: others publish the same contexts.
const test = base.extend<object, { readonly alone: undefined }>({ alone: [undefined, { scope: 'worker' }] });

test('who follows a message is told when somebody breaks it, reads what came of it, and stops following', async ({
  page,
  server,
}) => {
  test.slow();
  const message = (workspaceId: string) => `/workspaces/${workspaceId}/catalog/contexts/orders/event/OrderCreated`;
  const { workspaceId } = await publishShop(server.url, async (shop) => {
    await page.goto(message(shop.workspaceId));
    await page.getByRole('button', { name: 'Notices' }).click();
    await expect(page.getByText('Nothing has happened yet')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Notices' })).toBeFocused();
    await page.getByRole('button', { name: 'Follow' }).click();
    await expect(page.getByRole('button', { name: 'Following' })).toHaveAttribute('aria-pressed', 'true');
  });

  await page.goto(`/workspaces/${workspaceId}/catalog`);
  await page.getByRole('button', { name: 'Notices, 1 unread' }).click();
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect(notices).toContainText('Ann Lee published Orders v2: Order created went from v1 to v2.');
  await expect(notices).toContainText('Breaking');
  await expect(notices).toContainText('agreed on in the guild');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  }

  await notices.getByRole('link').press('Enter');
  await expect(page).toHaveURL(/OrderCreated\?version=v2$/);
  await expect(page.getByRole('dialog', { name: 'Notices' })).toBeHidden();
  await page.getByRole('button', { name: 'Notices', exact: true }).click();
  await page.getByRole('tab', { name: 'Following' }).click();
  await expect(page.getByRole('list', { name: 'What you follow' })).toContainText('Message of Orders');
  await page.getByRole('button', { name: 'Stop following Order created' }).click();
  await expect(page.getByText('You follow nothing yet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Follow', exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('an owner has a program told, which verifies the signature of what it gets', async ({ page }) => {
  test.slow();
  await using receiver = await startReceiver();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
  await page.goto('/workspaces/first');
  const webhooks = page.getByRole('region', { name: 'Webhooks' });
  await webhooks.getByRole('button', { name: 'New webhook' }).click();
  await webhooks.getByRole('textbox', { name: 'Address' }).fill('https://10.0.0.1/');
  await webhooks.getByRole('button', { name: 'Make the webhook' }).click();
  await expect(page.getByText('10.0.0.1 is not an address of the public internet')).toBeVisible();
  await webhooks.getByRole('textbox', { name: 'Address' }).fill(receiver.url);
  await webhooks.getByRole('button', { name: 'Make the webhook' }).click();
  const secret = await webhooks.getByRole('textbox', { name: 'The secret' }).inputValue();
  await webhooks.getByRole('button', { name: 'I have it' }).click();
  await webhooks.getByRole('button', { name: 'Send a test' }).click();
  const sent = webhooks.getByRole('list', { name: 'What it sent' });
  await expect(sent).toContainText('Arrived');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  }

  const { boards } = await (await page.request.get('/api/boards')).json();
  const shop = boards.find(({ name }: { readonly name: string }) => name === 'E-commerce on AWS');
  const known = await (await page.request.get(`/api/boards/${shop.id}/catalog`)).json();
  const users = known.contexts.find(({ contextId }: { readonly contextId: string }) => contextId === 'ctx-users');
  if (users === undefined) {
    const publications = `/api/boards/${shop.id}/contexts/ctx-users/publications`;
    expect((await page.request.post(publications, { data: { after: 0 } })).status()).toBe(201);
  }
  await page.request.put('/api/workspaces/first/catalog/contexts/users/event/UserCreated/deprecation', {
    data: { deprecation: { reason: 'Nobody needs it.' } },
  });
  await expect(sent).toContainText('lambdastorm.message.deprecated');
  await expect
    .poll(() => receiver.verifiedTypes(secret).at(-1), { timeout: 15_000 })
    .toBe('lambdastorm.message.deprecated');
  await sent.getByRole('button', { name: 'Send again: users/event/UserCreated' }).click();
  await expect
    .poll(() => receiver.verifiedTypes(secret).at(-2), { timeout: 15_000 })
    .toBe('lambdastorm.message.deprecated');
});
