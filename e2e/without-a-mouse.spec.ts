import type { Page } from '@playwright/test';
import { type OpenWall, openEmptyBoard } from './support/openEmptyBoard.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';

/** Opens a new board with the keyboard on the wall; no test here moves a mouse. */
async function openWall(page: Page): Promise<OpenWall> {
  const wall = await openEmptyBoard(page, 'By keyboard');
  await wall.canvas.focus();
  return wall;
}

async function wordsOnTheWall(page: Page, id: string): Promise<string[]> {
  const response = await page.request.get(`/api/boards/${id}/file`);
  const { notes } = (await response.json()) as { notes: { text: string; position: { x: number } }[] };
  return notes.sort((a, b) => a.position.x - b.position.x).map(({ text }) => text);
}

test('thirty events are dictated without losing a letter, and what is written is always in sight', async ({ page }) => {
  const wall = await openWall(page);
  const events = Array.from({ length: 30 }, (_, index) => `Parcel number ${index + 1} opened`);
  for (const words of events.slice(0, 15)) await wall.put('e', words);
  await page.keyboard.press('e');
  for (const words of events.slice(15)) {
    await page.keyboard.type(words);
    await expect(page.getByRole('textbox', { name: 'Words of this domain event' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Shift+Enter');
  }
  // The last one was one too many.
  await page.keyboard.press('Escape');
  await expect(wall.note('Domain event', 'Parcel number 30 opened')).toBeFocused();
  await wall.isSaved();
  expect(await wordsOnTheWall(page, wall.id)).toEqual(events);
  expect(await seriousFindings(page)).toEqual([]);
});

test('lines are broken with Ctrl and Alt, and Escape takes the writing back', async ({ page }) => {
  const wall = await openWall(page);
  await page.keyboard.press('e');
  await page.keyboard.type('Order');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('was');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('placed');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await wall.isSaved();
  expect(await wordsOnTheWall(page, wall.id)).toEqual(['Order\nwas\nplaced']);
});

test('the wall is walked, connected, framed, found and taken back by keyboard alone', async ({ page }) => {
  const wall = await openWall(page);
  for (const words of ['Order placed', 'Order paid', 'Pizza baked']) await wall.put('e', words);

  await page.keyboard.press('ArrowLeft');
  await expect(wall.note('Domain event', 'Order paid')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(wall.note('Domain event', 'Order placed')).toBeFocused();
  await expect(wall.canvas.getByText('Domain event: Order placed, 1 of 3')).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(wall.note('Domain event', 'Order paid')).toBeFocused();

  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const [upper, lower] = await Promise.all([
    wall.note('Domain event', 'Order placed').boundingBox(),
    wall.note('Domain event', 'Order paid').boundingBox(),
  ]);
  expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeCloseTo(60, 0);

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('l');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await page.keyboard.press('f');
  await page.keyboard.type('Kitchen');
  await page.keyboard.press('Enter');
  await expect(wall.canvas.getByLabel('Bounded context: Kitchen')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find notes, frames and actions' })).toBeFocused();
  await page.keyboard.type('pizza');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Pizza baked')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(wall.note('Domain event', 'Pizza baked')).toBeHidden();
  await expect(wall.canvas.getByText('1 thing removed.')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(wall.note('Domain event', 'Pizza baked')).toBeVisible();
});

test('from afar, where the wall is painted, the keyboard walks it all the same', async ({ page }) => {
  const wall = await openWall(page);
  for (const words of ['Order placed', 'Order paid']) await wall.put('e', words);
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('-');
  await page.keyboard.press('ArrowLeft');
  await expect(wall.note('Domain event', 'Order placed')).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Told from afar');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Told from afar')).toBeVisible();
});

test('the sheet of keys opens with a question mark and says where the notation comes from', async ({ page }) => {
  await openWall(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and notation' });
  await expect(sheet.getByText('Something that happened, in the past tense: Order placed')).toBeVisible();
  await expect(sheet.getByRole('link', { name: /EventStorming Glossary/ })).toBeAttached();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
