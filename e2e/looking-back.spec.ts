import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';

test('a version is kept by name, shows what has changed since, and is restored in one step', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'Looking back');
  await wall.pointAt({ x: 300, y: 300 });
  await wall.put('c', 'Place order');
  await wall.put('e', 'Order placed');
  await wall.isSaved();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('No versions yet')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of this version' }).fill('Before lunch');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const version = page.getByRole('button', { name: /Before lunch/ });
  await expect(version).toContainText('2 notes');
  await version.click();
  await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();

  await wall.note('Command', 'Place order').click();
  await page.keyboard.press('Delete');
  await wall.note('Domain event', 'Order placed').click();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Escape');
  await wall.pointAt({ x: 600, y: 600 });
  await wall.put('e', 'Parcel sent');
  await page.keyboard.press('Escape');

  const changes = page.getByRole('region', { name: 'Changes since this version' });
  await expect(changes.getByRole('button', { name: 'added Parcel sent' })).toBeVisible();
  await expect(changes.getByRole('button', { name: 'removed Place order' })).toBeVisible();
  await expect(changes.getByRole('button', { name: 'changed Order placed moved' })).toBeVisible();
  const marks = page.getByTestId('compared-version');
  await expect(marks).toHaveText('Place order');
  await expect(marks.locator('[data-how=added]')).toHaveCount(1);

  await changes.getByRole('button', { name: 'Restore this version' }).click();
  await expect(wall.note('Command', 'Place order')).toBeVisible();
  await expect(wall.note('Domain event', 'Parcel sent')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();

  await page.getByRole('button', { name: 'Undo my last change' }).click();
  await expect(wall.note('Domain event', 'Parcel sent')).toBeVisible();
  await expect(wall.note('Command', 'Place order')).toHaveCount(0);
});

test('a session is watched again, forwards and backwards, with who did what', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'Seen again');
  await wall.pointAt({ x: 300, y: 300 });
  await wall.put('c', 'Place order');
  await wall.put('e', 'Order placed');
  await page.keyboard.press('Escape');
  await wall.note('Command', 'Place order').click();
  await page.keyboard.press('Delete');
  await wall.isSaved();

  await page.getByRole('tab', { name: 'History' }).click();
  await page
    .getByRole('region', { name: 'Films' })
    .getByRole('link', { name: /\d edits/ })
    .click();
  await expect(page).toHaveURL(/\/films\//);
  const bar = page.getByRole('toolbar', { name: 'Film' });
  // It plays by itself, to its end.
  const place = bar.getByText(/^Edit \d+ of \d+$/);
  const total = /of (\d+)/.exec((await place.textContent()) ?? '')?.[1];
  await expect(place).toHaveText(`Edit ${total} of ${total}`);
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
  await expect(wall.note('Command', 'Place order')).toHaveCount(0);

  await bar.getByRole('button', { name: 'One edit back' }).click();
  await expect(wall.note('Command', 'Place order')).toBeVisible();
  await page.keyboard.press('.');
  await expect(wall.note('Command', 'Place order')).toHaveCount(0);
  await bar.getByRole('slider', { name: 'Place in the film' }).press('Home');
  await expect(place).toHaveText(`Edit 1 of ${total}`);
  await expect(wall.note('Domain event', 'Order placed')).toHaveCount(0);
  // Nothing can be changed here.
  await page.keyboard.press('e');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);

  await bar.getByText('64×').click();
  await bar.getByRole('button', { name: 'Play' }).click();
  await expect(place).toHaveText(`Edit ${total} of ${total}`);
  await page.getByRole('link', { name: 'Back to the board' }).click();
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
  await page.goto(`/boards/${wall.id}/films/never-made`);
  await expect(page.getByRole('heading', { name: 'This film can’t be shown' })).toBeVisible();
});
