import type { Browser, Page } from '@playwright/test';
import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

/** Somebody in a browser of their own, known by name to the server. */
async function comes(browser: Browser, address: string, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.request.post(new URL('/api/session/guest', address).href, { data: { name } });
  const page = await context.newPage();
  await page.goto(address);
  await wallOn(page).isSaved();
  return page;
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Panel' });
const commentsTab = (page: Page) => panel(page).getByRole('tab', { name: /^Comments/ });
const pin = (page: Page) => page.getByRole('button', { name: /omment by Ann$/ });

test('a note is talked about by three people: mentioned, unread, answered, and kept when the note goes', async ({
  page: olga,
  browser,
}) => {
  const wall = await openEmptyBoard(olga, 'Talk');
  await wall.pointAt({ x: 500, y: 400 });
  await wall.put('e', 'Order placed');
  await wall.isSaved();
  const ann = await comes(browser, olga.url(), 'Ann');
  const bob = await comes(browser, olga.url(), 'Bob Meyer');

  await wallOn(ann).note('Domain event', 'Order placed').click();
  await expect(panel(ann).getByText('Written by Ann just now.')).toBeVisible();
  await commentsTab(ann).click();
  await ann.getByLabel('Comment on “Order placed”').fill('By whom? @bo');
  await ann.getByRole('button', { name: '@Bob Meyer' }).click();
  await ann.keyboard.type('knows.');
  await expect(ann.getByLabel('Comment on “Order placed”')).toHaveValue('By whom? @Bob Meyer knows.');
  await ann.keyboard.press('Control+Enter');
  await expect(pin(ann)).toHaveAccessibleName('Comment by Ann');

  // Bob is not asked to load anything again.
  await expect(pin(bob)).toHaveAccessibleName('Unread comment by Ann');
  await expect(commentsTab(bob)).toHaveAccessibleName('Comments, 1 not read');
  await commentsTab(bob).click();
  await expect(panel(bob).getByText('mentions you')).toBeVisible();
  await pin(bob).click();
  await expect(panel(bob).getByText('@Bob Meyer', { exact: true })).toBeVisible();
  await expect(commentsTab(bob)).toHaveAccessibleName('Comments');
  await panel(bob).getByLabel('Answer').fill('A guest, <b>always</b>.');
  await panel(bob).getByRole('button', { name: 'Answer' }).click();
  await expect(panel(ann).getByText('A guest, <b>always</b>.')).toBeVisible();

  await wall.note('Domain event', 'Order placed').click();
  await olga.keyboard.press('Delete');
  await expect(wallOn(ann).note('Domain event', 'Order placed')).toHaveCount(0);
  await expect(panel(ann).getByText('A deleted note')).toBeVisible();
  await expect(pin(ann)).toBeVisible();

  await panel(ann).getByRole('button', { name: 'Resolve' }).click();
  await expect(pin(bob)).toHaveCount(0);
  await expect(panel(bob).getByText('Resolved by Ann')).toBeVisible();
  await panel(bob).getByLabel('Answer').fill('One more thing.');
  await panel(bob).getByRole('button', { name: 'Answer' }).click();
  await expect(pin(ann)).toHaveText('3');
});
