import type { Page } from '@playwright/test';
import { viewAtRest } from './support/places.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

async function openPizza(page: Page): Promise<ReturnType<typeof wallOn>> {
  const created = await page.request.post('/api/boards', {
    data: { from: 'template', templateId: 'pizza-ordering', name: 'Pizza' },
  });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
  return wallOn(page);
}

const viewOf = (page: Page): Promise<string | null> => page.locator('.react-flow__viewport').getAttribute('style');

test('the outline leads by keyboard through contexts and their timelines, folds, and filters', async ({ page }) => {
  const wall = await openPizza(page);
  await page.getByRole('tab', { name: 'Outline' }).click();
  const tree = page.getByRole('tree', { name: 'Outline' });
  const rows = page.getByRole('treeitem');
  await expect(rows.first()).toHaveAttribute('aria-expanded', 'true');
  const all = await rows.count();
  await tree.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('toolbar', { name: /^Selection/ })).toBeVisible();
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(rows.first()).toHaveAttribute('aria-expanded', 'false');
  expect(await rows.count()).toBeLessThan(all);
  await page.keyboard.press('ArrowRight');
  await expect(rows).toHaveCount(all);

  await page.getByRole('textbox', { name: 'Filter the outline' }).fill('every night');
  await expect(rows).toHaveCount(2);
  await rows.last().click();
  await expect(page.getByRole('toolbar', { name: 'Selection: External system' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Filter the outline' }).fill('nobody wrote this');
  await expect(page.getByText('Nothing on the wall says')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await wall.isSaved();
});

test('the outline follows the wall to the frame that hides a note', async ({ page }) => {
  await openPizza(page);
  await page.getByRole('tab', { name: 'Outline' }).click();
  const tree = page.getByRole('tree', { name: 'Outline' });
  const active = page.locator('[role="treeitem"][data-active]');
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  const folded = await active.getAttribute('id');
  await page.getByLabel('Command: Place order').click();
  await expect(page.getByRole('toolbar', { name: 'Selection: Command' })).toBeVisible();
  await expect(tree).toHaveAttribute('aria-activedescendant', folded ?? '');
  await tree.focus();
  await page.keyboard.press('ArrowRight');
  await expect(active).toContainText('Place order');
});

test('a bookmark is named, leads back, and is taken back', async ({ page }) => {
  await openPizza(page);
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.keyboard.press('0');
  const close = await viewAtRest(page);
  await page.getByRole('button', { name: 'Bookmark this view' }).click();
  await page.getByRole('textbox', { name: 'Name of this bookmark' }).fill('Where orders come in');
  await page.keyboard.press('Enter');
  const bookmark = page.getByRole('button', { name: 'Where orders come in', exact: true });
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(() => viewOf(page)).not.toBe(close);
  await viewAtRest(page);
  const fromAfar = await page.locator('.zoom-percent').textContent();
  await bookmark.click();
  await expect.poll(() => page.locator('.zoom-percent').textContent()).not.toBe(fromAfar);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to where orders');
  await expect(page.getByRole('option', { name: /Go to: Where orders come in/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More about Where orders come in' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(bookmark).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(bookmark).toBeVisible();
});

test('a link opens the board at its note, and says kindly when the note is gone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const wall = await openPizza(page);
  await page.getByLabel('Command: Place order').click();
  await page.getByRole('button', { name: 'Copy a link to here' }).click();
  await expect(page.getByText('The link is copied. It opens the board here.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await wall.isSaved();

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('toolbar', { name: 'Selection: Command' })).toBeVisible();
  await expect(other.getByLabel('Command: Place order')).toBeInViewport({ ratio: 1 });

  await other.keyboard.press('Delete');
  await expect(other.getByLabel('Command: Place order')).toBeHidden();
  await wallOn(other).isSaved();
  await other.goto('/');
  await other.goto(link);
  await expect(other.getByText('What this link leads to is no longer on the board.')).toBeVisible();
});

test('a presentation steps through the frames, changes nothing, and comes back to where one was', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const wall = await openPizza(page);
  const before = await viewOf(page);
  await wall.canvas.focus();
  await page.keyboard.press('Shift+P');
  const bar = page.getByRole('toolbar', { name: 'Presentation' });
  await expect(bar).toContainText('1 of 2');
  await expect(page.getByRole('tab', { name: 'Details' })).toBeHidden();
  const first = await bar.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('2 of 2');
  expect(await bar.textContent()).not.toBe(first);
  await page.keyboard.press('e');
  await page.keyboard.press('Delete');
  await page.evaluate(() => navigator.clipboard.writeText('Pasted in a presentation'));
  await page.keyboard.press('Control+v');
  await bar.getByRole('button', { name: 'Previous' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('1 of 2');
  await page.mouse.click(700, 400);
  await expect(bar).toContainText('2 of 2');
  await bar.getByRole('button', { name: 'End the presentation' }).click();
  await expect(page.getByRole('tab', { name: 'Details' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await expect.poll(() => viewOf(page)).toBe(before);
});
