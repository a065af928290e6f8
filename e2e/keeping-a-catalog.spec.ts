import { routes } from '../packages/contract/src/index.ts';
import { expect, test } from './support/catalogTest.ts';
import { seriousFindings } from './support/seriousFindings.ts';

test('a program reads the catalog with a key, until the key is revoked', async ({ page, shop, server }) => {
  const read = (key: string) =>
    fetch(`${server.url}${routes.catalog(shop.workspaceId)}`, { headers: { authorization: `Bearer ${key}` } });
  await page.goto(`/workspaces/${shop.workspaceId}/catalog`);
  await page.getByRole('link', { name: 'Keys and settings' }).click();
  const keys = page.getByRole('region', { name: 'API keys' });
  await expect(keys).toContainText('No program has a key yet.');
  await keys.getByRole('button', { name: 'New key' }).click();
  await page.keyboard.press('Enter');
  await expect(keys).toContainText('Say what it is for.');
  await page.keyboard.type('Portal');
  await keys.getByRole('combobox', { name: 'It works for' }).selectOption('365');
  await keys.getByRole('button', { name: 'Make the key' }).click();
  await expect(keys.getByRole('status')).toContainText('it is not shown again');
  const secret = await keys.getByRole('textbox', { name: 'The new key' }).inputValue();
  await expect(keys.getByRole('figure')).toContainText(`Bearer ${secret}`);
  await expect(keys.getByRole('list', { name: 'Keys' })).toContainText('Never used');

  const answer = await read(secret);
  expect([answer.status, (await answer.json()).contexts.length]).toEqual([200, 6]);
  await page.reload();
  await expect(keys.getByRole('list', { name: 'Keys' })).toContainText('Last used just now');
  expect(await page.content()).not.toContain(secret);

  await keys.getByRole('button', { name: 'Revoke “Portal” …' }).click();
  await page.getByRole('dialog', { name: 'Revoke “Portal”' }).getByRole('button', { name: 'Revoke it' }).click();
  await expect(keys).toContainText('No program has a key yet.');
  const refused = await read(secret);
  expect([refused.status, (await refused.json()).code]).toEqual([401, 'key-not-valid']);
});

test('a context promises what its workspace does, until it is told to promise something else', async ({
  page,
  shop,
}) => {
  await page.goto(`/workspaces/${shop.workspaceId}/catalog/contexts/payment`);
  await page.getByRole('link', { name: 'Backward compatibility' }).click();
  const choice = page.getByRole('combobox', { name: 'What Payment promises' });
  await expect(choice).toHaveValue('');
  await choice.selectOption('Full');
  await expect(page.getByRole('link', { name: 'Full compatibility' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Compatibility' })).toContainText('Old and new can be read either way');
  await choice.selectOption('As the workspace: backward');
  await expect(page.getByRole('link', { name: 'Backward compatibility' })).toBeVisible();
});

test('the palette of a board finds what the catalog has', async ({ page, shop }) => {
  await page.goto(`/boards/${shop.boardId}`);
  await expect(page.getByTestId('save-badge')).toHaveAttribute('data-status', 'saved');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('order created');
  await page.getByRole('option', { name: 'Order created Catalog · Orders' }).click();
  await expect(page.getByRole('heading', { name: 'Order created', level: 1 })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious where keys are made and revoked, ${colorScheme}`, async ({ page, shop }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/workspaces/${shop.workspaceId}`);
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByRole('button', { name: 'Make the key' }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'What it is for' }).fill(`Build, ${colorScheme}`);
    await page.getByRole('button', { name: 'Make the key' }).click();
    await expect(page.getByRole('textbox', { name: 'The new key' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: `Revoke “Build, ${colorScheme}” …` }).click();
    await expect(page.getByRole('button', { name: 'Revoke it' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await expect(page.getByText('No program has a key yet.')).toBeVisible();
  });
}
