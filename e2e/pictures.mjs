import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startServer } from './support/server.ts';

/** Takes the pictures of the README and of link previews from the running app: `node e2e/pictures.mjs`. */
const images = join(import.meta.dirname, '../docs/images');
await using server = await startServer();
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

await take('home-light', { colorScheme: 'light' }, async () => {});
await take('board-light', { colorScheme: 'light' }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByRole('tab', { name: /Findings/ }).click();
});
await take('board-dark', { colorScheme: 'dark' }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByLabel('Command: Place order').click();
});
await take('code-dark', { colorScheme: 'dark', viewport: { width: 1680, height: 950 } }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByLabel('Command: Place order').click();
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByText('definePlaceOrder').first().waitFor();
  const edge = await page.getByRole('separator', { name: 'Width of the panel' }).boundingBox();
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 300);
  await page.mouse.down();
  await page.mouse.move(edge.x - 260, edge.y + 300, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Shift+Digit1');
});
const preview = { colorScheme: 'light', viewport: { width: 1200, height: 630 } };
await take('../../apps/web/public/social-preview', preview, async (page) => {
  await open(page, 'Pizza ordering');
  await page.keyboard.press('\\');
  await page.waitForTimeout(500);
  await page.keyboard.press('Shift+Digit1');
});
await browser.close();

async function take(name, settings, prepare) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...settings });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Pizza ordering' }).waitFor();
  await prepare(page);
  // Until nothing moves any more: colours of code, glides of the view.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await context.close();
}

async function open(page, board) {
  await page.getByRole('link', { name: board }).click();
  await page.locator('[data-testid=save-badge][data-status=saved]').waitFor();
}
