import type { Locator, Page } from '@playwright/test';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

/** The shop's board, at the event that Orders says and Payment hears. */
async function openShop(page: Page) {
  const created = await page.request.post('/api/boards', { data: { from: 'template', templateId: 'ecommerce' } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}?at=order-created`);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('button', { name: 'More about total' })).toBeVisible();
  return wallOn(page);
}

/** Opens the comparison of a context with the catalog from the palette. */
async function compare(page: Page, context: string): Promise<Locator> {
  // Keys belong to a dialogue until it has gone.
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find notes, frames and actions' }).fill(`publish ${context}`);
  await page.getByRole('option', { name: `Publish to the catalog, or compare with it: ${context}` }).click();
  return page.getByRole('dialog', { name: 'Publish to the catalog' });
}

test('a context is published, changed compatibly, and then for a reason although it breaks somebody', async ({
  page,
}) => {
  // Everything from the first version to the third, with two comparisons each.
  test.slow();
  const wall = await openShop(page);
  const first = await compare(page, 'Orders');
  await expect(first).toContainText('is not in the catalog yet. This would be its version 1.');
  await first.getByRole('textbox', { name: 'What is new' }).fill('Orders, as the shop takes them.');
  await first.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByText('orders is published in version 1.')).toBeVisible();
  await (await compare(page, 'Payment')).getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByText('payment is published in version 1.')).toBeVisible();

  const same = await compare(page, 'Orders');
  await expect(same).toContainText('There is nothing to publish.');
  await same.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('textbox', { name: 'Add a field' }).fill('channel');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'channel is required' }).click();
  await wall.isSaved();
  const added = await compare(page, 'Orders');
  const row = added.getByRole('listitem').filter({ hasText: 'OrderCreated' }).first();
  await expect(row).toContainText('New readers, old data: goes well');
  await expect(row).toContainText('Old readers, new data: breaks');
  await row.getByRole('button', { name: '1 reason' }).click();
  await expect(row).toContainText('channel');
  await added.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(page.getByText('orders is published in version 2.')).toBeVisible();

  await page.getByRole('button', { name: 'More about total' }).click();
  await page.getByRole('button', { name: 'Remove total' }).click();
  await page.getByRole('tab', { name: /Findings/ }).click();
  await expect(page.getByText('“Order created” breaks Payment, which reads total.')).toBeVisible();

  const breaking = await compare(page, 'Orders');
  await expect(breaking.getByRole('list', { name: 'Whom Order created breaks' })).toContainText('Payment reads total');
  await expect(breaking).toContainText('v2, beside the last');
  const publish = breaking.getByRole('button', { name: 'Publish version 3 all the same' });
  await expect(publish).toBeDisabled();
  await breaking
    .getByRole('textbox', { name: 'Why it has to be' })
    .fill('Payment asks for the total when it needs it.');
  await publish.click();
  await expect(page.getByText('orders is published in version 3.')).toBeVisible();
  await expect(page.getByText('“Order created” breaks Payment')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the dialogue, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openShop(page);
    const dialog = await compare(page, 'Orders');
    await expect(dialog.getByRole('button', { name: 'Publish version 1' })).toBeEnabled();
    expect(await seriousFindings(page)).toEqual([]);
  });
}
