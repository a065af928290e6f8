import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

async function openBoardWith(page: Page, notes: readonly Placed[]): Promise<ReturnType<typeof wallOn>> {
  const file = {
    format: 'lambdastorm/board',
    version: 1,
    name: 'Rough input',
    level: 'bigPicture',
    notes: notes.map(({ text, x, y }, index) => {
      return { id: `n${index}`, kind: 'domainEvent', text, position: { x, y }, size: { width: 200, height: 200 } };
    }),
    frames: [],
    connections: [],
  };
  const created = await page.request.post('/api/boards', { data: { from: 'file', file: JSON.stringify(file) } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  return wallOn(page);
}

test('20,000 notes are imported, walked, found and written on', async ({ page }) => {
  const notes = Array.from({ length: 20_000 }, (_, index) => {
    return { text: `Event ${index}`, x: (index % 200) * 240, y: Math.floor(index / 200) * 240 };
  });
  const wall = await openBoardWith(page, notes);
  // So many take seconds to arrive; until then the page says that it is opening the board.
  await expect(wall.canvas).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox', { name: 'Find notes' }).fill('Event 19999');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Event 19999')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(wall.note('Domain event', 'Event 19799')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(wall.note('Domain event', 'Event 19599')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Written on');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Written on')).toBeVisible();
  await wall.isSaved();
});

test('notes ten million units apart are shown together, found and zoomed to', async ({ page }) => {
  const far = 10_000_000;
  const wall = await openBoardWith(page, [
    { text: 'Far north west', x: -far, y: -far },
    { text: 'Near', x: 0, y: 0 },
    { text: 'Far south east', x: far, y: far },
  ]);
  await wall.canvas.focus();
  await page.keyboard.press('Shift+Digit1');
  for (const words of ['Far south east', 'Far north west', 'Near']) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find notes, frames and actions' })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(wall.note('Domain event', words)).toBeFocused();
    await expect(wall.note('Domain event', words)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Shift+Digit2');
  await expect(wall.note('Domain event', 'Near')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowRight');
  await expect(wall.note('Domain event', 'Far south east')).toBeInViewport({ ratio: 1 });
});

test('the smallest zoom still selects, and comes closer to write', async ({ page }) => {
  const wall = await openBoardWith(page, [
    { text: 'Order placed', x: 0, y: 0 },
    { text: 'Order paid', x: 40_000, y: 0 },
  ]);
  await wall.canvas.focus();
  await page.keyboard.press('Shift+Digit1');
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('-');
  await expect(page.getByRole('button', { name: '2 %' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(wall.canvas.getByText('2 selected')).toBeAttached();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Order accepted');
  await page.keyboard.press('Enter');
  await expect(wall.note('Domain event', 'Order accepted')).toBeInViewport({ ratio: 1 });
});
