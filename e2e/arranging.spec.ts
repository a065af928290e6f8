import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

test('notes are dragged, duplicated, copied to another board, deleted, and each step is taken back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const wall = wallOn(page);
  await openEmptyBoard(page, 'Arranging');
  const placed = wall.note('Domain event', 'Order placed');
  await wall.pointAt({ x: 400, y: 400 });
  await wall.put('e', 'Order placed');
  await wall.put('e', 'Order paid');
  await page.keyboard.press('Escape');

  const before = await placed.boundingBox();
  await placed.hover();
  await page.mouse.down();
  await page.mouse.move(420, 600, { steps: 8 });
  await page.mouse.up();
  const after = await placed.boundingBox();
  expect(after?.y).toBeGreaterThan((before?.y ?? 0) + 100);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await placed.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+d');
  await expect(placed).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(placed).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(placed).toHaveCount(2);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await openEmptyBoard(page, 'Another');
  await wall.canvas.click({ position: { x: 500, y: 200 } });
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Shift+Digit1');
  await expect(placed).toHaveCount(2);
  await expect(wall.note('Domain event', 'Order paid')).toHaveCount(2);
});

test('a finding leads to its note, and its quick fix is one step that can be taken back', async ({ page }) => {
  const wall = wallOn(page);
  await openEmptyBoard(page, 'Fixing');
  await wall.pointAt({ x: 400, y: 400 });
  await wall.put('e', 'Place order');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Findings/ }).click();
  const panel = page.getByRole('tabpanel');
  const fix = panel.getByRole('button', { name: /Order placed/ });
  await expect(fix).toBeVisible();
  await fix.click();
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
  await expect(panel.getByText('The wall reads well')).toBeVisible();
  await page.keyboard.press('Control+z');
  await panel.getByRole('button', { name: 'Place order' }).first().click();
  await expect(page.getByRole('toolbar', { name: /Selection/ })).toBeVisible();
});
