import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test('a board is started from a template, renamed, downloaded, deleted and brought back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Name').fill('Trattoria');
  await page.getByRole('button', { name: /^Pizza ordering/ }).click();
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
  await page.getByRole('link', { name: 'All boards' }).click();

  await page.getByRole('button', { name: 'What to do with Trattoria' }).click();
  await page.getByRole('menuitem', { name: /Rename/ }).click();
  await page.getByLabel('Name of the board').fill('Osteria');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Osteria' })).toBeVisible();

  await page.getByRole('button', { name: 'What to do with Osteria' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Download/ }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'lambdastorm/board', version: 1, name: 'Osteria' });

  await page.getByRole('button', { name: 'What to do with Osteria' }).click();
  await page.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(page.getByRole('link', { name: 'Osteria' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Osteria' })).toBeVisible();
});

test('a file that is no board is refused with a sentence, and a board file becomes a board', async ({ page }) => {
  await page.goto('/');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await expect(page.getByText('The file is not JSON', { exact: false })).toBeVisible();
  const board = { format: 'lambdastorm/board', version: 1, name: 'Brought along', notes: [] };
  await input.setInputFiles({
    name: 'brought.board.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(board)),
  });
  await expect(page.getByText('Brought along').first()).toBeVisible();
});

test('a board that does not exist says so and leads home', async ({ page }) => {
  await page.goto('/boards/never-made');
  await expect(page.getByText('does not exist', { exact: false }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /boards/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
});

test('a deleted board waits in the trash, comes back, and can be removed for good', async ({ page }) => {
  await page.request.post('/api/boards', { data: { from: 'empty', name: 'Flower shop' } });
  await page.goto('/');
  const deleteIt = async (): Promise<void> => {
    await page.getByRole('button', { name: 'What to do with Flower shop' }).click();
    await page.getByRole('menuitem', { name: /Delete/ }).click();
    await expect(page.getByRole('link', { name: 'Flower shop' })).toHaveCount(0);
  };
  const shelf = (name: string) => page.getByRole('radiogroup', { name: 'Which boards' }).getByText(name).click();

  await deleteIt();
  await shelf('Trash');
  const card = page.getByRole('listitem').filter({ hasText: 'Flower shop' });
  await expect(card).toContainText('kept for 30 days');
  await card.getByRole('button', { name: 'Restore' }).click();
  await expect(card).toHaveCount(0);
  await shelf('Active');
  await expect(page.getByRole('link', { name: 'Flower shop' })).toBeVisible();

  await deleteIt();
  await shelf('Trash');
  await page.getByRole('button', { name: 'Delete Flower shop for good' }).click();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  // Other tests may have left something in it.
  await expect(page.getByText('The trash is empty').or(page.getByRole('listitem').first())).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a board is found by what is on its notes, and a favourite comes first', async ({ page }) => {
  await page.goto('/');
  const cards = page.getByRole('list', { name: 'Boards' }).getByRole('heading');
  await expect(cards.first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search boards' }).fill('bake pizzas');
  await expect(page.getByText('No board is called “bake pizzas”')).toBeVisible();
  await page.getByRole('region', { name: 'On notes' }).getByRole('button', { name: 'Bake pizzas' }).first().click();
  await expect(page.getByLabel('Command: Bake pizzas')).toBeInViewport();

  await page.goto('/?sort=name');
  await expect(cards.first()).not.toHaveText('Repair claims, Big Picture');
  await page.getByRole('button', { name: 'Make Repair claims, Big Picture a favourite' }).click();
  await expect(cards.first()).toHaveText('Repair claims, Big Picture');
  await page.reload();
  await expect(cards.first()).toHaveText('Repair claims, Big Picture');
  await page.getByRole('button', { name: 'Repair claims, Big Picture is a favourite' }).click();
  await expect(cards.first()).not.toHaveText('Repair claims, Big Picture');
});

test('boards are put together by a tag, which leads to them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'What to do with Repair claims, Big Picture' }).click();
  await page.getByRole('menuitem', { name: 'Tags' }).click();
  await expect(page.getByPlaceholder('client, product, year')).toBeFocused();
  await page.keyboard.type('insurance,');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep them' }).click();
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Repair claims, Big Picture' }) });
  await card.getByRole('link', { name: '#insurance' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search boards' })).toHaveValue('#insurance');
  await expect(page.getByRole('list', { name: 'Boards' }).getByRole('heading')).toHaveText(
    'Repair claims, Big Picture',
  );
  await expect(card.getByRole('link', { name: '#2026' })).toBeVisible();
});
