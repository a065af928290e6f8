import type { Locator, Page } from '@playwright/test';
import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { middleOf } from './support/places.ts';
import { expect, test } from './support/test.ts';

const arrow = (page: Page, from: string, to: string): Locator =>
  page.getByText(new RegExp(`^Arrow from ${from} to ${to}`));

test('an arrow is taken by its end to another note, and each step is taken back', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'Connecting');
  for (const [key, at, words] of [
    ['x', { x: 250, y: 300 }, 'Bank'],
    ['e', { x: 700, y: 250 }, 'Order paid'],
    ['e', { x: 700, y: 600 }, 'Payment failed'],
  ] as const) {
    await wall.pointAt(at);
    await wall.put(key, words);
  }
  const [bank, paid, failed] = [
    wall.note('External system', 'Bank'),
    wall.note('Domain event', 'Order paid'),
    wall.note('Domain event', 'Payment failed'),
  ];
  await page.keyboard.press('Escape');
  await wall.connect(bank, paid);
  await page.keyboard.press('Escape');

  await bank.click();
  await page.keyboard.press('.');
  await expect(arrow(page, 'Bank', 'Order paid')).toHaveCount(1);
  const grip = page.locator('.end-grip[data-end="to"]');
  await grip.hover();
  await page.mouse.down();
  const target = await middleOf(failed);
  await page.mouse.move(target.x, target.y, { steps: 10 });
  await page.mouse.up();
  await expect(arrow(page, 'Bank', 'Payment failed')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await bank.click();
  await page.keyboard.press('.');
  await expect(arrow(page, 'Bank', 'Order paid')).toHaveCount(1);

  // On bare wall, and with Escape, it stays as it was.
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(450, 700, { steps: 6 });
  await page.mouse.up();
  await expect(arrow(page, 'Bank', 'Order paid')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
});

test('where an arrow may not lead is dimmed and explained, and the fix puts between what is missing', async ({
  page,
}) => {
  const wall = await openEmptyBoard(page, 'Connecting');
  await page.getByText('Process', { exact: true }).click();
  await wall.pointAt({ x: 250, y: 300 });
  await wall.put('a', 'Customer');
  await wall.pointAt({ x: 750, y: 300 });
  await wall.put('e', 'Order placed');
  await page.keyboard.press('Escape');
  const [customer, placed] = [wall.note('Actor', 'Customer'), wall.note('Domain event', 'Order placed')];

  await customer.hover();
  await customer.locator('.react-flow__handle-right').hover();
  await page.mouse.down();
  const target = await middleOf(placed);
  await page.mouse.move(target.x, target.y, { steps: 10 });
  await expect(placed.locator('.note')).toHaveCSS('opacity', '0.35');
  await expect(customer.locator('.note')).toHaveCSS('opacity', '1');
  await expect(page.locator('.canvas-hint')).toBeVisible();
  await page.mouse.up();
  await expect(placed.locator('.note')).toHaveCSS('opacity', '1');
  await page.getByRole('button', { name: /^Put .* between/ }).click();
  await expect(page.locator('.react-flow__edge')).not.toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
});

test('the keyboard follows the flow along arrows, writes on one and turns it round', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'Connecting');
  await wall.pointAt({ x: 250, y: 400 });
  for (const words of ['Order placed', 'Order paid', 'Order shipped']) await wall.put('e', words);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('l');
  await expect(page.locator('.react-flow__edge')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  for (const step of ['.', '.', '.']) await page.keyboard.press(step);
  await expect(arrow(page, 'Order paid', 'Order shipped')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('same day');
  await page.keyboard.press('Enter');
  await expect(arrow(page, 'Order paid', 'Order shipped same day')).toHaveCount(1);
  await page.getByRole('button', { name: 'Turn round' }).click();
  await expect(arrow(page, 'Order shipped', 'Order paid same day')).toHaveCount(1);
  await page.keyboard.press(',');
  await expect(page.getByText(/^Domain event: Order shipped/)).toHaveCount(1);
});
