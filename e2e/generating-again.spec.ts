import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';

test('a project that somebody worked on is handed in as a zip, and comes back merged with the wall', async ({
  page,
}) => {
  await startPizza(page);
  const files = unzipSync(await downloadOrdering(page));
  const handler = 'ordering/src/functions/place-order.ts';
  files[handler] = strToU8(`${strFromU8(files[handler] ?? new Uint8Array())}// mine\n`);

  await page.getByLabel('Command: Place order').dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Submit order');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Command: Submit order')).toBeVisible();

  await page.getByRole('button', { name: 'Generate again into a project that you have' }).click();
  const dialog = page.getByRole('dialog', { name: 'Generate again' });
  await handIn(page, 'shop.zip', zipSync(files));
  const renamed = dialog.getByRole('region', { name: 'Renamed' });
  await renamed.getByRole('button', { name: 'src/functions/submit-order.ts', exact: true }).click();
  await expect(dialog.getByText('It was src/functions/place-order.ts.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  const merged = unzipSync(await download(page, 'Save the merged project'));
  expect(strFromU8(merged['ordering/src/functions/submit-order.ts'] ?? new Uint8Array())).toContain('// mine');
  expect(Object.keys(merged)).not.toContain(handler);
});

test('what is no project is refused with a sentence, and an edited generated file stops until it is discarded', async ({
  page,
}) => {
  await startPizza(page);
  const files = unzipSync(await downloadOrdering(page));
  await page.getByRole('button', { name: 'Generate again into a project that you have' }).click();
  const dialog = page.getByRole('dialog', { name: 'Generate again' });

  await handIn(page, 'notes.zip', zipSync({ 'notes.txt': strToU8('hello') }));
  await expect(dialog.getByRole('alert')).toContainText('The zip holds no .lambdastorm/manifest.json');

  files['ordering/src/generated/cause.ts'] = strToU8('// mine\n');
  await handIn(page, 'shop.zip', zipSync(files));
  await expect(dialog.getByRole('alert')).toContainText('Something is in the way');
  await dialog.getByRole('switch', { name: /Replace generated files/ }).check();
  await expect(dialog.getByText(/what stood there is kept in .lambdastorm\/backup/)).toBeVisible();
  const merged = unzipSync(await download(page, 'Save the merged project'));
  expect(strFromU8(merged['ordering/.lambdastorm/backup/1/src/generated/cause.ts'] ?? new Uint8Array())).toBe(
    '// mine\n',
  );
});

async function startPizza(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: /^Pizza ordering/ }).click();
  await page.getByLabel('Command: Place order').click();
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(page.getByRole('tabpanel').getByText('definePlaceOrder').first()).toBeVisible();
}

/** The project of the context Ordering, as it comes from the wall. */
async function downloadOrdering(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Download projects' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download projects' });
  await dialog.getByRole('checkbox', { name: 'Kitchen' }).uncheck();
  const project = await download(page, 'Download 1 project');
  await expect(dialog).toBeHidden();
  return project;
}

async function handIn(page: Page, name: string, zip: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await page.locator('input[type=file][accept^=".zip"]').setInputFiles(file);
}

async function download(page: Page, button: string): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}
