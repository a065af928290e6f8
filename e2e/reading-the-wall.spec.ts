import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

/** A pizzeria of its own for each test, opened on the page. */
async function openPizzeria(page: Page) {
  const created = await page.request.post('/api/boards', { data: { from: 'template', templateId: 'pizza-ordering' } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  const wall = wallOn(page);
  await expect(wall.note('Command', 'Place order')).toBeVisible();
  return { ...wall, id };
}

function views(page: Page) {
  const choices = page.getByRole('radiogroup', { name: 'What is shown' });
  return { show: (name: string) => choices.getByRole('img', { name, exact: true }).click() };
}

test('a finding is muted for a reason, and can be shown again', async ({ page }) => {
  await openPizzeria(page);
  await page.getByRole('tab', { name: /Findings/ }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'Nobody reacts to “Day closed”' });
  await finding.getByRole('button', { name: 'Mute this finding' }).click();
  await page.getByRole('textbox', { name: 'Why is it right as it is?' }).fill('Only the books need it');
  await page.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(finding).toBeHidden();
  await page.getByText('1 muted finding').click();
  await expect(page.getByText('“Only the books need it”')).toBeVisible();
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(finding.getByRole('button', { name: 'Mute this finding' })).toBeVisible();
});

test('a board that words in its own way says so, and nothing judges its names', async ({ page }) => {
  const wall = await openPizzeria(page);
  await wall.put('e', 'Place order');
  await page.getByRole('tab', { name: /Findings/ }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'is not in the past tense' });
  await expect(finding).toBeVisible();
  await page.getByRole('switch', { name: 'Check how names are worded in English' }).click();
  await expect(finding).toBeHidden();
  await page.getByRole('button', { name: 'Undo my last change' }).click();
  await expect(finding).toBeVisible();
});

test('the context map shows who depends on whom, takes patterns and leaves as a file', async ({ page }) => {
  await openPizzeria(page);
  await views(page).show('Context map');
  await expect(page).toHaveURL(/view=map/);
  const relation = page.getByRole('button', { name: 'Ordering to Kitchen: 1 event' });
  await relation.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Relationship' });
  await expect(card.getByRole('button', { name: 'Domain event: Order placed' })).toBeVisible();
  await card.getByText('Open host service').click();
  await card.getByText('Anticorruption layer').click();
  await expect(page.getByRole('button', { name: 'Ordering to Kitchen: OHS → ACL · 1 event' })).toBeVisible();

  await card.getByText('Conformist').click();
  await expect(card.getByText('who conforms takes the model as it is')).toBeVisible();
  await card.getByRole('button', { name: 'Keep the anticorruption layer' }).click();
  await expect(card.getByText('who conforms takes the model as it is')).toBeHidden();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mermaid (.mmd)' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('"OHS → ACL · 1 event"');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Picture (SVG)' }).click();
  expect(await readFile(await (await picture).path(), 'utf8')).toContain('>Kitchen</text>');

  await page.getByRole('button', { name: 'Kitchen: open its page' }).click();
  await expect(page.getByRole('heading', { name: 'Kitchen', level: 1 })).toBeVisible();
});

test('the explorer has a page for each thing, and a canvas for each context', async ({ page }) => {
  const wall = await openPizzeria(page);
  // Pointing at a thing in the panel lights it on the wall.
  await page.getByRole('tab', { name: 'Model' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Place order', exact: false }).first().hover();
  await expect(page.getByTestId('lit-things').locator('[data-how=lit]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Open the explorer' }).click();
  const canvas = page.getByRole('group', { name: 'Bounded context canvas' });
  await canvas.getByRole('textbox', { name: 'Purpose' }).fill('Takes orders from guests');
  await canvas.getByRole('combobox', { name: 'Kind of subdomain' }).selectOption('core');
  await expect(canvas.getByRole('region', { name: 'Outbound communication' })).toContainText('Kitchen');
  await expect(canvas.getByRole('region', { name: 'Inbound communication' })).toContainText('Guest');

  const types = page.getByRole('region', { name: 'Value types' });
  await types.getByRole('textbox', { name: 'Add a field' }).fill('Address');
  await page.keyboard.press('Enter');
  await types.getByRole('combobox', { name: 'Type of Address' }).click();
  await page.getByRole('option', { name: 'object' }).click();
  await types.getByRole('textbox', { name: 'Add an inner field' }).fill('street');
  await page.keyboard.press('Enter');

  await page.getByRole('navigation', { name: 'Model' }).getByRole('button', { name: 'Order placed' }).first().click();
  await expect(page.getByRole('heading', { name: 'Order placed', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Comes from' })).toContainText('Order');
  await expect(page.getByRole('region', { name: 'Payload' })).toContainText('Comes from');
  await page.getByRole('navigation', { name: 'Model' }).getByRole('button', { name: 'Place order' }).first().click();
  await page.getByRole('button', { name: 'Add an example' }).click();
  await page.getByRole('textbox', { name: 'What the example shows' }).last().fill('A table orders');
  await page.getByRole('combobox', { name: 'Then' }).last().fill('Order placed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'On the wall' }).click();
  await expect(wall.note('Command', 'Place order')).toBeVisible();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('textbox', { name: 'What the example shows' }).last()).toHaveValue('A table orders');
  await page.getByRole('combobox', { name: 'Type of guest' }).click();
  await page.getByRole('option', { name: 'Address', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Type of guest' })).toHaveValue('Address');
});

test('words are defined and renamed in the glossary, in one step', async ({ page }) => {
  const wall = await openPizzeria(page);
  await views(page).show('Glossary');
  const word = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Oven', exact: true }) });
  await word.getByRole('textbox', { name: 'What Oven means' }).fill('Where pizzas are baked');
  await word.getByRole('button', { name: 'Rename …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename “Oven”' });
  await dialog.getByRole('textbox', { name: 'The new word' }).fill('Stove');
  await expect(dialog.getByRole('list', { name: 'What changes' })).toContainText('What if the stove is full?');
  await dialog.getByRole('button', { name: /^Rename in \d places$/ }).click();
  await expect(page.getByRole('heading', { name: 'Stove', exact: true })).toBeVisible();
  await views(page).show('Wall');
  await expect(wall.note('Aggregate', 'Stove')).toBeVisible();
  await expect(wall.note('Term', 'Stove')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(wall.note('Aggregate', 'Oven')).toBeVisible();
});

test('no key and no paste changes the wall while something read from it is shown, and finding brings it back', async ({
  page,
}) => {
  const wall = await openPizzeria(page);
  await wall.note('Command', 'Place order').click();
  await views(page).show('Glossary');
  await expect(page.getByRole('heading', { name: 'Oven', exact: true })).toBeVisible();
  for (const key of ['Delete', 'e', 'Shift+T', 'Control+d', 'i']) await page.keyboard.press(key);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Pasted unseen');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find notes, frames and actions' }).fill('Close day');
  await page
    .getByRole('option', { name: /Close day/ })
    .first()
    .click();
  await expect(wall.note('Command', 'Close day')).toBeVisible();
  await expect(wall.canvas.getByText('Pasted unseen')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('There is nothing to take back.')).toBeAttached();
});

test('a refactoring shows what it would do, does it in one step, and is taken back', async ({ page }) => {
  const wall = await openPizzeria(page);
  await wall.selectNotes(wall.note('Command', 'Close day'), wall.note('Domain event', 'Day closed'));
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitem', { name: 'Extract a bounded context …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Extract a bounded context' });
  await dialog.getByRole('textbox', { name: 'Its title' }).fill('Books');
  await expect(dialog.getByRole('region', { name: 'What it changes' })).toContainText('added Books');
  await expect(page.getByTestId('compared-version').locator('[data-how=added]')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByTestId('compared-version').locator('.wall-mark')).toHaveCount(0);
  await page.keyboard.press('Shift+Digit1');
  await expect(wall.canvas.getByText('Books')).toBeVisible();
  await page.getByRole('button', { name: 'Undo my last change' }).click();
  await expect(wall.canvas.getByText('Books')).toHaveCount(0);
});

test('a payload comes from a sample, from the command before, and as text with faults on their lines', async ({
  page,
}) => {
  const wall = await openPizzeria(page);
  await wall.note('Domain event', 'Day closed').click();
  const other = page.getByRole('button', { name: 'Other ways to say what it carries' });
  await other.click();
  await page.getByRole('menuitem', { name: 'Fields from a JSON sample …' }).click();
  await page.getByRole('textbox', { name: 'A JSON sample' }).fill('{"day": "2026-01-31", "orders": 7');
  await page.getByRole('button', { name: 'Take its fields' }).click();
  await expect(page.getByText('This is no JSON yet.')).toBeVisible();
  await page.getByRole('textbox', { name: 'A JSON sample' }).fill('{"day": "2026-01-31", "orders": 7}');
  await page.getByRole('button', { name: 'Take its fields' }).click();
  const names = page.getByRole('textbox', { name: 'Name of the field' });
  await expect(names.last()).toHaveValue('orders');
  const count = await names.count();

  await other.click();
  await page.getByRole('menuitem', { name: 'Edit as JSON Schema' }).click();
  const text = page.getByRole('textbox', { name: 'JSON Schema' });
  await expect(text).toContainText('"integer"');
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(
    '{"type": "object", "properties": {"day": {"type": "dat"}}, "additionalProperties": false}',
  );
  await expect(page.getByTestId('schema-text').locator('.cm-lintRange-error')).toHaveText('"dat"');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(
    '{"type": "object", "properties": {"day": {"type": "string", "format": "date"}}, "additionalProperties": false}',
  );
  await expect(page.getByTestId('schema-text').locator('.cm-lintRange-error')).toHaveCount(0);
  await other.click();
  await page.getByRole('menuitem', { name: 'Edit as fields' }).click();
  await expect(names).toHaveCount(1);
  expect(count).toBeGreaterThan(1);
  await expect(names).toHaveValue('day');
});
