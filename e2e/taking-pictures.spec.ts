import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
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

test('a PNG has as many pixels as the dialog says, and twice the scale gives twice as many', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  const widths: number[] = [];
  for (const scale of [1, 2]) {
    await page.getByText(`${scale}×`, { exact: true }).click();
    const png = await download(page);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
    await expect(page.getByText(size, { exact: false })).toBeVisible();
    widths.push(width);
  }
  expect(widths[1]).toBe(2 * (widths[0] ?? 0));
});

test('an SVG brings its font along, when it is to', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('SVG', { exact: true }).click();
  expect((await download(page)).toString('utf8')).toContain('@font-face{font-family:Inter;');
  await page.getByRole('switch', { name: 'Font inside' }).click();
  expect((await download(page)).toString('utf8')).not.toContain('@font-face');
});

test('a PDF has one page, or a page a frame, and its text is text', async ({ page }) => {
  await startPizza(page);
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('PDF', { exact: true }).click();
  const whole = await download(page);
  expect(whole.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(await textOfPages(whole)).toEqual([expect.stringContaining('Place order')]);

  await page.getByText('A page a frame', { exact: true }).click();
  await expect(page.getByText(/It has [2-9] pages/)).toBeVisible();
  const pages = await textOfPages(await download(page));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter((text) => text.includes('Place order'))).toHaveLength(1);
});

test('a PDF shows signs that its font lacks as small pictures, and the dialog says so', async ({ page }) => {
  await startPizza(page);
  await page.keyboard.press('e');
  await page.keyboard.type('注文 🍕');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('PDF', { exact: true }).click();
  await expect(page.getByText('The font lacks signs of 1 line of text', { exact: false })).toBeVisible();
  const pdf = (await download(page)).toString('latin1');
  expect(pdf.match(/\/SMask/g)).toHaveLength(1);
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
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: /^Pizza ordering/ }).click();
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
}

async function download(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  return readFile(await (await downloading).path());
}

/** As a reader would copy it; the lines of a note are lines. */
async function textOfPages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.replace(/\s+/g, ' '));
}
