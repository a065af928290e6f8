import { readFile } from 'node:fs/promises';
import { expect, test } from './support/catalogTest.ts';
import { seriousFindings } from './support/seriousFindings.ts';

test('from the search to a message, its versions, its code and the notes that it comes from', async ({
  page,
  shop,
}) => {
  await page.goto(`/workspaces/${shop.workspaceId}/catalog`);
  await expect(page.getByRole('list', { name: 'Publications' })).toContainText('1 breaking');
  await page.keyboard.press('/');
  await page.keyboard.type('order crea');
  await expect(page.getByRole('option', { name: /Order created/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Order created', level: 1 })).toBeVisible();

  const change = page.getByRole('region', { name: 'Changed fields' });
  await expect(change.getByRole('row', { name: /channel/ }).first()).toContainText('required');
  await expect(change).toContainText('“channel” was added as a required field');
  await change.getByText('Data that proves it').first().click();
  await expect(change.locator('pre').first()).toContainText('{');
  await expect(page.getByRole('region', { name: 'Taken by' })).toContainText('paymentToken');

  await expect(page.getByRole('figure', { name: 'on-order-created.ts' })).toContainText('OrderCreatedV2.parse');
  await page.getByRole('radiogroup', { name: 'What the code does' }).getByText('Publish it').click();
  await expect(page.getByRole('figure', { name: 'publish-order-created.ts' })).toContainText('PutEventsCommand');

  await page.getByRole('link', { name: 'E-commerce on AWS' }).click();
  await expect(page).toHaveURL(/\/boards\/[^?]+\?at=order-created/);
});

test('an address of a version shows that version to whoever opens it', async ({ page, shop }) => {
  await page.goto(`/workspaces/${shop.workspaceId}/catalog/contexts/orders/event/OrderCreated?version=v1`);
  await expect(page.getByRole('note')).toContainText('This is v1. The latest is v2.');
  const fields = page.getByRole('region', { name: 'Fields of Order created' });
  await expect(fields.getByRole('row', { name: /^status/ })).toBeVisible();
  await expect(fields.getByRole('row', { name: /^channel/ })).toHaveCount(0);
});

test('an address of a part of a page leads to that part, also when the page comes late', async ({ page, shop }) => {
  await page.route('**/catalog/contexts/orders/event/OrderCreated', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(`/workspaces/${shop.workspaceId}/catalog/contexts/orders/event/OrderCreated#versions`);
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeInViewport();
});

test('a graph is walked by its links, read as a list, and taken along as SVG and Mermaid', async ({ page, shop }) => {
  await page.goto(`/workspaces/${shop.workspaceId}/catalog/contexts/orders/event/OrderCreated`);
  await page.getByRole('link', { name: 'Neighbourhood' }).click();
  const drawing = page.getByRole('region', { name: 'Drawing of the graph' });
  await expect(drawing.getByRole('link', { name: /Create order/ })).toBeVisible();
  await expect(drawing.locator('.react-flow__edge').first()).toBeAttached();

  for (const [item, ending, words] of [
    ['Picture (SVG)', '.svg', 'Create order'],
    ['Mermaid (.mmd)', '.mmd', 'flowchart LR'],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toContain(ending);
    expect(await readFile(await download.path(), 'utf8')).toContain(words);
  }

  await page.getByRole('radiogroup', { name: 'How it is shown' }).getByText('List').click();
  await page
    .getByRole('list', { name: 'Things in the graph' })
    .getByRole('link', { name: 'Create order' })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Create order', level: 1 })).toBeVisible();
});

test('filters stand in the address, and what a word means in each context stands side by side', async ({
  page,
  shop,
}) => {
  await page.goto(`/workspaces/${shop.workspaceId}/catalog`);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('readModel');
  await expect(page).toHaveURL(/kind=readModel/);
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(1);
  await page.goto(`/workspaces/${shop.workspaceId}/catalog/glossary?word=Order`);
  const first = page.getByRole('list', { name: 'Words' }).getByRole('listitem').first();
  await expect(first).toContainText('3 meanings');
  await expect(first).toContainText('A list of things to put into one box.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the catalog in the ${colorScheme} theme`, async ({ page, shop }) => {
    await page.emulateMedia({ colorScheme });
    const catalog = `/workspaces/${shop.workspaceId}/catalog`;
    for (const [path, name] of [
      ['', 'Event catalog of Our boards'],
      ['/contexts/orders', 'Orders'],
      ['/contexts/orders/event/OrderCreated', 'Order created'],
      ['/map', 'Context map'],
      ['/glossary', 'Glossary'],
      ['/statistics', 'Figures'],
      ['/loose-ends', 'Loose ends'],
    ] as const) {
      await page.goto(`${catalog}${path}`);
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      expect(await seriousFindings(page), path).toEqual([]);
    }
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no page of the catalog is wider than the window', async ({ page, shop }) => {
    for (const path of ['', '/contexts/orders', '/contexts/orders/event/OrderCreated', '/map', '/glossary']) {
      await page.goto(`/workspaces/${shop.workspaceId}/catalog${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  });
});
