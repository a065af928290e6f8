import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { renderBoardFile } from '../packages/board/src/index.ts';
import { grammarBoards } from './support/grammarBoards.mjs';
import { startServer } from './support/server.ts';

/** Has the app export the pictures of docs/reading-the-wall.md: `node e2e/grammarPictures.mjs`. */
const images = join(import.meta.dirname, '../docs/images/grammar');
await using server = await startServer();
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const context = await browser.newContext({ baseURL: server.url, extraHTTPHeaders: { origin: server.url } });
const page = await context.newPage();
await page.goto('/');

for (const [name, snapshot] of Object.entries(grammarBoards)) {
  const file = renderBoardFile({ name, snapshot });
  const created = await page.request.post('/api/boards', { data: { from: 'file', file } });
  const { id } = await created.json();
  await page.goto(`/boards/${id}`);
  await page.locator('[data-testid=save-badge][data-status=saved]').waitFor();
  await page.getByRole('button', { name: 'Export a picture' }).click();
  await page.getByText('SVG', { exact: true }).click();
  // Small, so that they are light to load with the page.
  for (const extra of ['Legend', 'Font inside']) {
    const choice = page.getByRole('switch', { name: extra });
    if (await choice.isChecked()) await choice.click({ force: true });
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download/ }).click();
  await (await download).saveAs(join(images, `${name}.svg`));
}
await browser.close();
