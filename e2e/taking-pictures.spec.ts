import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test('a board becomes an SVG with its words as text, and the SVG becomes the board again', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('SVG', { exact: true }).click();
  const svg = (await download(page)).toString('utf8');
  expect(svg).not.toContain('foreignObject');
  expect(svg).toMatch(/<text [^>]*>Place( order)?<\/text>/);

  await page.goto('/');
  const file = { name: 'wall.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('SVG', { exact: true }).click();
  expect((await download(page)).toString('utf8')).toBe(svg);
});

test('a PNG has as many pixels as its scale says', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  const preview = page.getByAltText('Preview of the board', { exact: false });
  const width = await preview.evaluate((image: HTMLImageElement) => image.naturalWidth);
  for (const scale of [1, 3]) {
    await page.getByText(`${scale}×`, { exact: true }).click();
    const png = await download(page);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBe(width * scale);
  }
});

test('a picture has the colours of the wall, in light and in dark', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('SVG', { exact: true }).click();
  for (const [label, scheme] of [
    ['Light', 'light'],
    ['Dark', 'dark'],
  ] as const) {
    await page.getByRole('radiogroup', { name: 'Colours of the picture' }).getByText(label).click();
    const svg = (await download(page)).toString('utf8');
    const colours = await page.evaluate((name) => {
      document.documentElement.dataset['mantineColorScheme'] = name;
      const style = getComputedStyle(document.documentElement);
      return ['domainEvent', 'command', 'policy', 'actor'].map((kind) => style.getPropertyValue(`--paper-${kind}`));
    }, scheme);
    for (const colour of colours) expect(svg).toContain(`fill="${colour.trim()}"`);
  }
});

test('a picture without a board is refused with a sentence', async ({ page }) => {
  await page.goto('/');
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await page.locator('input[type=file]').setInputFiles({ name: 'holiday.svg', mimeType: 'image/svg+xml', buffer });
  await expect(page.getByText('The picture carries no board', { exact: false })).toBeVisible();
});

async function startPizza(page: Page): Promise<void> {
  await page.goto('/');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: /^Pizza ordering/ }).click();
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
}

async function download(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  return readFile(await (await downloading).path());
}
