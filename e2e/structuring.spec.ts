import type { Locator } from '@playwright/test';
import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { boxOf } from './support/places.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

test('a heap of notes becomes a timeline: tidied by key, room made in it, each step taken back', async ({ page }) => {
  const wall = wallOn(page);
  await openEmptyBoard(page, 'Tidying');
  const places = [
    { x: 250, y: 300, words: 'Order placed' },
    { x: 330, y: 320, words: 'Order paid' },
    { x: 640, y: 290, words: 'Order shipped' },
  ];
  for (const { words, ...at } of places) {
    await wall.pointAt(at);
    await wall.put('e', words);
  }
  await page.keyboard.press('Escape');
  const notes = places.map(({ words }) => wall.note('Domain event', words));
  const [placed, paid, shipped] = notes as [Locator, Locator, Locator];
  const before = await boxOf(paid);

  await page.keyboard.press('Shift+T');
  await expect.poll(async () => (await boxOf(paid)).y).toBeCloseTo((await boxOf(placed)).y, 0);
  const gapOf = async (left: Locator, right: Locator) => {
    const [a, b] = [await boxOf(left), await boxOf(right)];
    return (b.x - a.x - a.width) / a.width;
  };
  expect(await gapOf(placed, paid)).toBeCloseTo(0.2, 1);
  // What was too far apart to be read as a flow stays so.
  expect(await gapOf(paid, shipped)).toBeCloseTo(0.6, 1);

  await wall.selectNotes(placed);
  await page.keyboard.press('Shift+R');
  await expect.poll(() => gapOf(placed, paid)).toBeCloseTo(1.4, 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => gapOf(placed, paid)).toBeCloseTo(0.2, 1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxOf(paid)).x).toBeCloseTo(before.x, 0);
});

test('notes are aligned from the toolbar, grouped, locked and unlocked', async ({ page }) => {
  const wall = wallOn(page);
  await openEmptyBoard(page, 'Grouping');
  await wall.pointAt({ x: 300, y: 300 });
  await wall.put('e', 'Order placed');
  await wall.pointAt({ x: 600, y: 420 });
  await wall.put('c', 'Pay order');
  const placed = wall.note('Domain event', 'Order placed');
  const pay = wall.note('Command', 'Pay order');

  await wall.selectNotes(placed, pay);
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitem', { name: 'Align top' }).click();
  await expect.poll(async () => (await boxOf(pay)).y).toBeCloseTo((await boxOf(placed)).y, 0);

  await page.keyboard.press('Control+g');
  await page.keyboard.press('Escape');
  await pay.click();
  await expect(page.getByRole('toolbar', { name: 'Selection: 2 selected' })).toBeVisible();
  const before = await boxOf(placed);
  await pay.hover();
  await page.mouse.down();
  const middle = await boxOf(pay);
  await page.mouse.move(middle.x + middle.width / 2 + 30, middle.y + middle.height / 2 + 150, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(placed)).y).toBeGreaterThan(before.y + 100);

  await page.keyboard.press('Control+Shift+g');
  await page.keyboard.press('Escape');
  await placed.click();
  await page.keyboard.press('Control+Shift+l');
  const locked = wall.note('Domain event', 'Order placed, locked');
  await page.keyboard.press('Delete');
  await expect(page.getByText("1 thing can't be removed while locked.")).toBeVisible();
  const fixed = await boxOf(locked);
  await locked.hover();
  await page.mouse.down();
  await page.mouse.move(fixed.x + 300, fixed.y + 300, { steps: 6 });
  await page.mouse.up();
  expect(await boxOf(locked)).toEqual(fixed);
  await locked.click();
  await page.getByRole('button', { name: 'Unlock (Ctrl Shift L)' }).click();
  await expect(placed).toBeVisible();
});

test('a flow is laid out along its arrows, as one step', async ({ page }) => {
  const wall = wallOn(page);
  await openEmptyBoard(page, 'Laying out');
  await wall.pointAt({ x: 700, y: 250 });
  await wall.put('c', 'Place order');
  await wall.pointAt({ x: 400, y: 500 });
  await wall.put('g', 'Order');
  await wall.pointAt({ x: 200, y: 250 });
  await wall.put('e', 'Order placed');
  const [command, order, event] = [
    wall.note('Command', 'Place order'),
    wall.note('Aggregate', 'Order'),
    wall.note('Domain event', 'Order placed'),
  ];
  await page.keyboard.press('Escape');
  await wall.connect(command, order);
  await wall.connect(order, event);
  await page.keyboard.press('Escape');
  const leftOf = async (note: Locator): Promise<number> => (await boxOf(note)).x;

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Lay out along');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await leftOf(event)) > (await leftOf(order))).toBe(true);
  expect(await leftOf(order)).toBeGreaterThan(await leftOf(command));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(async () => (await leftOf(event)) < (await leftOf(order))).toBe(true);
});
