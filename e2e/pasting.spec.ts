import type { Page } from '@playwright/test';
import { type OpenWall, openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openWall(page: Page): Promise<OpenWall> {
  const wall = await openEmptyBoard(page, 'Pasting');
  await wall.canvas.focus();
  return wall;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

test('a list becomes a row of notes in one step, and a name in front gives the kind', async ({ page }) => {
  const wall = await openWall(page);
  await paste(page, '1. Order placed\n2. Order paid\n- Policy: Whenever an order is paid, bake it');
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
  await expect(wall.note('Policy', 'Whenever an order is paid, bake it')).toBeVisible();
  const [first, second] = await Promise.all([
    wall.note('Domain event', 'Order placed').boundingBox(),
    wall.note('Domain event', 'Order paid').boundingBox(),
  ]);
  expect(second?.y).toBeCloseTo(first?.y ?? 0, 0);
  await page.keyboard.press('Control+z');
  await expect(wall.note('Domain event', 'Order placed')).toBeHidden();
  await expect(wall.note('Policy', 'Whenever an order is paid, bake it')).toBeHidden();
});

test('cells of a spreadsheet become rows of notes, and empty cells stay free', async ({ page }) => {
  const wall = await openWall(page);
  await paste(page, 'Order placed\t\tOrder paid\n\t"Pizza\nbaked"\t\n');
  // While the view glides to what was pasted, places that are measured one after the other do not fit together.
  await expect(async () => {
    const paid = await wall.note('Domain event', 'Order paid').boundingBox();
    const placed = await wall.note('Domain event', 'Order placed').boundingBox();
    const baked = await wall.note('Domain event', 'Pizza\nbaked').boundingBox();
    expect(paid?.y).toBe(placed?.y);
    expect(baked?.y).toBeGreaterThan(placed?.y ?? 0);
    expect((baked?.x ?? 0) - (placed?.x ?? 0)).toBeCloseTo((paid?.x ?? 0) - (baked?.x ?? 0), 0);
  }).toPass();
});

test('right-to-left words, emoji and words without end stay inside their notes', async ({ page }) => {
  const wall = await openWall(page);
  const texts = [
    'تم تقديم الطلب من قبل العميل',
    '👩‍🍳 Pizza baked 🍕',
    '注文が確定された時に在庫を引き当てる',
    'x'.repeat(300),
  ];
  await paste(page, texts.join('\n'));
  for (const text of texts) {
    const note = wall.note('Domain event', text);
    await expect(note).toBeVisible();
    const [outer, inner] = await Promise.all([note.boundingBox(), note.locator('.note-words').boundingBox()]);
    expect(inner?.x).toBeGreaterThanOrEqual(outer?.x ?? 0);
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0));
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
  }
});

test('100,000 characters are refused with a sentence, on the wall and in a note, and work goes on', async ({
  page,
}) => {
  const wall = await openWall(page);
  await paste(page, 'word '.repeat(20_000));
  await expect(page.getByText(/has 99,999 characters, and a note holds 5,000/)).toBeVisible();
  await expect(page.getByText('and write what happened')).toBeVisible();

  await page.keyboard.press('e');
  await page.keyboard.type('Order ');
  await paste(page, 'x'.repeat(100_000));
  await expect(page.getByText(/What you paste has 100,000 characters/)).toBeVisible();
  await page.keyboard.type('placed');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
});

test('a picture in the clipboard is refused with a sentence and changes nothing', async ({ page }) => {
  const wall = await openWall(page);
  await wall.put('e', 'Order placed');
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (picture !== null) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/Pictures can’t be put on the wall yet/)).toBeVisible();
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
});

test('a text that does not fit makes its note grow, and one undo takes both back', async ({ page }) => {
  const wall = await openWall(page);
  await wall.put('e', 'Order placed');
  await page.keyboard.press('Enter');
  const long = 'Whenever the kitchen has no dough left the guest is told so, and '.repeat(4).trim();
  await page.keyboard.type(long);
  await page.keyboard.press('Enter');
  const grown = await wall.note('Domain event', long).boundingBox();
  expect(grown?.height).toBeGreaterThan((grown?.width ?? 0) + 20);
  await page.keyboard.press('Control+z');
  const before = await wall.note('Domain event', 'Order placed').boundingBox();
  expect(before?.height).toBeCloseTo(before?.width ?? 0, 0);
});
