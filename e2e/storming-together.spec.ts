import { runIn, unpackProject } from './support/projectFromZip.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

test('two people storm a small process, read its code, and the downloaded project passes its own tests', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(360_000);
  const ann = wallOn(page);

  await test.step('Ann makes an empty board', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'New board' }).click();
    await page.getByLabel('Name').fill('Pizza by keyboard');
    await page.getByRole('button', { name: 'Empty board' }).click();
    await expect(page.getByText('and write what happened')).toBeVisible();
    await page.getByRole('radiogroup', { name: 'How strictly the wall is read' }).getByText('Design').click();
  });

  const bobsBrowser = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const bobsPage = await bobsBrowser.newPage();
  const bob = wallOn(bobsPage);
  await bobsPage.goto(page.url());

  await test.step('Ann puts an actor and a command up, and a finding says that nothing handles the command', async () => {
    await ann.pointAt({ x: 300, y: 300 });
    await ann.put('a', 'Guest');
    await ann.put('c', 'Place order');
    await page.getByRole('tab', { name: /Findings/ }).click();
    await expect(page.getByText('Nothing handles “Place order”', { exact: false })).toBeVisible();
  });

  await test.step('an aggregate beside the command handles it, drawn or not', async () => {
    await ann.put('g', 'Order');
    await ann.put('e', 'Order placed');
    await expect(page.getByText('Nothing handles “Place order”', { exact: false })).toBeHidden();
    await ann.isSaved();
    await bobsPage.keyboard.press('Shift+Digit1');
    await expect(bob.note('Domain event', 'Order placed')).toBeVisible();
  });

  await test.step('Ann draws the arrows', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Digit1');
    await ann.connect(ann.note('Actor', 'Guest'), ann.note('Command', 'Place order'));
    await ann.connect(ann.note('Command', 'Place order'), ann.note('Aggregate', 'Order'));
    await ann.connect(ann.note('Aggregate', 'Order'), ann.note('Domain event', 'Order placed'));
  });

  await test.step('Ann frames them as a bounded context, and Bob sees it', async () => {
    await page.keyboard.press('Control+a');
    await ann.put('f', 'Ordering');
    await expect(bob.canvas.getByText('Ordering', { exact: true })).toBeVisible();
  });

  await test.step('Bob adds the kitchen: a policy and a command in a second context', async () => {
    await bobsPage.keyboard.press('Shift+Digit1');
    await bobsPage.keyboard.press('-');
    const placed = bob.note('Domain event', 'Order placed');
    const box = await placed.boundingBox();
    if (box === null) throw new Error('Bob does not see the event.');
    await bob.pointAt({ x: box.x - box.width, y: box.y + 2.2 * box.height });
    await bob.put('p', 'Whenever an order is placed, then bake it');
    await bob.put('c', 'Bake pizza');
    const policy = bob.note('Policy', 'Whenever an order is placed, then bake it');
    const bake = bob.note('Command', 'Bake pizza');
    await bobsPage.keyboard.press('Escape');
    await bob.connect(placed, policy);
    await bob.connect(policy, bake);
    await bob.selectNotes(policy, bake);
    await bob.put('f', 'Kitchen');
    await bob.isSaved();
    await expect(ann.canvas.getByText('Kitchen', { exact: true })).toBeVisible();
    await expect(ann.note('Command', 'Bake pizza')).toHaveCount(1);
  });

  await test.step('Ann takes a step back and forward again, and Bob follows', async () => {
    const question = bob.note('Hotspot', 'Who pays?');
    await page.keyboard.press('Escape');
    await ann.pointAt({ x: 300, y: 760 });
    await ann.put('h', 'Who pays?');
    await expect(question).toHaveCount(1);
    await page.keyboard.press('Escape');
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+z');
    await expect(question).toHaveCount(0);
  });

  const project = await test.step('Ann reads the code of the ordering context and downloads it', async () => {
    await ann.note('Command', 'Place order').click();
    await page.getByRole('tab', { name: 'Code' }).click();
    await expect(page.getByRole('tabpanel').getByText('definePlaceOrder').first()).toBeVisible();
    await ann.isSaved();
    await page.getByRole('button', { name: 'Download projects' }).click();
    await page.getByRole('checkbox', { name: 'All contexts' }).uncheck();
    await page.getByRole('checkbox', { name: 'Ordering' }).check();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 1 project' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('ordering.zip');
    return unpackProject(await download.path());
  });

  await test.step('the project installs, type-checks strictly and passes its own tests', async () => {
    expect(project.paths).toEqual(
      expect.arrayContaining(['template.yaml', 'src/functions/place-order.ts', 'schemas/order-placed.v1.json']),
    );
    await runIn(project.folder, 'npm', 'install', '--no-audit', '--no-fund');
    await runIn(project.folder, 'npx', 'tsc', '--noEmit', '--strict');
    await runIn(project.folder, 'npm', 'test');
  });

  await bobsBrowser.close();
});
