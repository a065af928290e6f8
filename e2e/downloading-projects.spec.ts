import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

async function openPizzeria(page: Page) {
  const created = await page.request.post('/api/boards', { data: { from: 'template', templateId: 'pizza-ordering' } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  const wall = wallOn(page);
  await expect(wall.note('Command', 'Place order')).toBeVisible();
  return wall;
}

async function openDialog(page: Page) {
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByRole('button', { name: 'Download projects' }).click();
  return page.getByRole('dialog', { name: 'Download projects' });
}

test('several contexts and the platform come in one zip, and later only what changed is shown', async ({ page }) => {
  const wall = await openPizzeria(page);
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('region', { name: 'Kitchen' })).toContainText('never downloaded in this browser');
  await dialog.getByRole('checkbox', { name: 'With the platform' }).check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download 2 projects' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Pizza ordering.zip');
  const paths = Object.keys(unzipSync(await readFile(await download.path())));
  expect(paths).toEqual(
    expect.arrayContaining(['kitchen/template.yaml', 'ordering/template.yaml', 'platform/template.yaml']),
  );

  await wall.note('Command', 'Place order').click();
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('What a hungry guest does');
  await page.keyboard.press('Tab');
  await wall.isSaved();
  const again = await openDialog(page);
  await expect(again.getByRole('region', { name: 'Kitchen' })).toContainText('Nothing has changed');
  const ordering = again.getByRole('region', { name: 'Ordering' });
  await expect(ordering).toContainText('have changed since your download');
  await ordering.getByRole('button', { name: 'changed src/generated/commands/place-order.v1.ts' }).click();
  await expect(ordering.getByText('What a hungry guest does').first()).toBeVisible();
  await again.getByRole('checkbox', { name: 'Kitchen' }).uncheck();
  await expect(again.getByRole('button', { name: 'Download 1 project' })).toBeEnabled();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the dialogue, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPizzeria(page);
    const dialog = await openDialog(page);
    await expect(dialog.getByRole('region', { name: 'Kitchen' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}
