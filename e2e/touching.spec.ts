import { fingersOn } from './support/fingers.ts';
import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { boxOf, middleOf } from './support/places.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

test('a finger puts notes up, moves the wall, moves a note that is selected, and two fingers zoom', async ({
  page,
}) => {
  const wall = await openEmptyBoard(page, 'On a tablet');
  const fingers = await fingersOn(page);
  await page.getByRole('button', { name: /^Domain event/ }).tap();
  await fingers.tap({ x: 400, y: 300 });
  await page.keyboard.type('Order placed');
  await fingers.tap({ x: 650, y: 650 });
  const placed = wall.note('Domain event', 'Order placed');
  await expect(placed).toBeVisible();
  const start = await middleOf(placed);

  // Not selected, a note is a part of the wall that the finger pushes.
  await fingers.drag(start, { x: start.x + 120, y: start.y + 60 });
  await expect.poll(async () => (await middleOf(placed)).x).toBeGreaterThan(start.x + 90);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  const pushed = await middleOf(placed);

  await fingers.tap(pushed);
  await expect(page.getByRole('toolbar', { name: 'Selection: Domain event' })).toBeVisible();
  await fingers.drag(pushed, { x: pushed.x, y: pushed.y + 150 });
  await expect.poll(async () => (await middleOf(placed)).y).toBeGreaterThan(pushed.y + 100);
  await wall.isSaved();

  const before = await middleOf(placed);
  const { width } = await boxOf(placed);
  await fingers.pinch(before, 100, 260);
  await expect.poll(async () => (await boxOf(placed)).width).toBeGreaterThan(width * 1.8);
  const large = await boxOf(placed);
  await fingers.pinch({ x: 500, y: 400 }, 300, 100);
  await expect.poll(async () => (await boxOf(placed)).width).toBeLessThan(large.width / 1.8);
});

test('a finger draws an arrow from a selected note', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'On a tablet');
  const fingers = await fingersOn(page);
  for (const [kind, at, words] of [
    ['External system', { x: 300, y: 300 }, 'Payment provider'],
    ['Domain event', { x: 700, y: 500 }, 'Order paid'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${kind}`) }).tap();
    await fingers.tap(at);
    await page.keyboard.type(words);
    await fingers.tap({ x: 900, y: 700 });
  }
  const [system, paid] = [wall.note('External system', 'Payment provider'), wall.note('Domain event', 'Order paid')];
  await fingers.tap(await middleOf(system));
  const handle = await middleOf(system.locator('.react-flow__handle-right'));
  await fingers.drag(handle, await middleOf(paid));
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
});

test('a pen draws a selection and drags notes, as a mouse does', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'On a tablet');
  await wall.pointAt({ x: 350, y: 300 });
  await wall.put('e', 'Order placed');
  await wall.put('e', 'Order paid');
  await page.keyboard.press('Escape');
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  const placed = wall.note('Domain event', 'Order placed');
  const start = await middleOf(placed);
  await pen('mousePressed', start.x, start.y);
  for (let step = 1; step <= 10; step += 1) await pen('mouseMoved', start.x, start.y + step * 20);
  await pen('mouseReleased', start.x, start.y + 200);
  await expect.poll(async () => (await middleOf(placed)).y).toBeGreaterThan(start.y + 150);

  await page.keyboard.press('Escape');
  await pen('mousePressed', 120, 120);
  for (let step = 1; step <= 10; step += 1) await pen('mouseMoved', 120 + step * 80, 120 + step * 60);
  await pen('mouseReleased', 920, 720);
  await expect(page.getByRole('toolbar', { name: 'Selection: 2 selected' })).toBeVisible();
});
