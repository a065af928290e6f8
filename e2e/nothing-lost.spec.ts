import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

test('what the badge calls saved is there after the server was killed, and both people go on', async ({
  page,
  browser,
  server,
}) => {
  const ann = wallOn(page);
  const created = await page.request.post('/api/boards', { data: { from: 'empty', name: 'Kill me' } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  const bobsBrowser = await browser.newContext({ baseURL: server.url });
  const bobsPage = await bobsBrowser.newPage();
  const bob = wallOn(bobsPage);
  await bobsPage.goto(`/boards/${id}`);

  await ann.pointAt({ x: 300, y: 300 });
  await ann.put('e', 'Order placed');
  await ann.isSaved();
  await expect(bob.note('Domain event', 'Order placed')).toBeVisible();
  await server.kill();

  await expect(page.getByTestId('save-badge')).toHaveAttribute('data-status', 'offline');
  await ann.put('e', 'Payment received');
  await expect(page.getByTestId('save-badge')).toContainText('kept on this device');

  await server.restart();
  await ann.isSaved();
  await expect(bob.note('Domain event', 'Payment received')).toBeVisible();
  await expect(bob.note('Domain event', 'Order placed')).toBeVisible();
  await bobsBrowser.close();
});
