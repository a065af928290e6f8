import type { Page } from '@playwright/test';
import { type OpenWall, openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';

async function openWallWithOrders(page: Page): Promise<OpenWall> {
  const wall = await openEmptyBoard(page, 'Finding');
  await wall.pointAt({ x: 300, y: 400 });
  for (const words of ['Order placed', 'Invoice sent', 'Order paid']) await wall.put('e', words);
  await page.keyboard.press('Escape');
  return wall;
}

test('the palette finds a note by its words and runs actions, all from the keyboard', async ({ page }) => {
  const wall = await openWallWithOrders(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find notes, frames and actions' });
  await expect(field).toBeFocused();
  await field.fill('SENT  inv');
  await expect(page.getByRole('option')).toHaveText(['Domain event: Invoice sent']);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(wall.note('Domain event', 'Invoice sent')).toBeFocused();
  await expect(page.getByRole('toolbar', { name: /Selection/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('new note command');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Send invoice');
  await page.keyboard.press('Enter');
  await expect(wall.note('Command', 'Send invoice')).toBeVisible();

  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await field.fill('undo');
  await page.getByRole('option', { name: /^Undo/ }).click();
  await expect(wall.note('Command', 'Send invoice')).toBeHidden();

  await page.keyboard.press('Control+k');
  await field.fill('nobody wrote this');
  await expect(page.getByText('Nothing here says “nobody wrote this”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('what is typed before the palette is there waits for it, and does nothing on the wall', async ({ page }) => {
  const wall = await openWallWithOrders(page);
  let arrive = (): void => {};
  const isAsked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/PaletteDialog/, async (route) => {
    await isAsked;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ordes');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('r pai');
  arrive();
  await expect(page.getByRole('combobox', { name: 'Find notes, frames and actions' })).toHaveValue('order pai');
  await page.keyboard.type('d');
  await expect(page.getByRole('option')).toHaveText(['Domain event: Order paid']);
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Order paid')).toBeFocused();
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
});

test('F3 steps through the notes that were searched, in reading order and round the end', async ({ page }) => {
  const wall = await openWallWithOrders(page);
  await page.keyboard.press('Control+f');
  const field = page.getByRole('combobox', { name: 'Find notes' });
  await field.fill('order');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();

  await page.keyboard.press('F3');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(wall.note('Domain event', 'Order placed')).toBeFocused();
  await page.keyboard.press('F3');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await expect(wall.note('Domain event', 'Order paid')).toBeFocused();
  await page.keyboard.press('F3');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 of 2')).toBeHidden();
});
