import type { Browser, Page } from '@playwright/test';
import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

/** Somebody in a browser of their own, who has said their name. */
async function comes(browser: Browser, url: string, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'That’s me' }).click();
  await expect(page.getByRole('form', { name: 'Your name' })).toBeHidden();
  return page;
}

const company = (page: Page) => page.getByRole('button', { name: /on this board$/ });
const cursorOf = (page: Page, name: string) => page.getByTestId('cursor').filter({ hasText: name });

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = await wallOn(page).note('Domain event', words).boundingBox();
  if (box === null) throw new Error(`“${words}” is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('three people see each other point, select, write and drag, and one leads the others', async ({
  page: ann,
  browser,
}) => {
  const wall = await openEmptyBoard(ann, 'Together');
  await wall.pointAt({ x: 500, y: 400 });
  await wall.put('e', 'Order placed');
  await wall.isSaved();
  await ann.keyboard.press('Escape');
  await expect(company(ann)).toHaveAccessibleName('You are alone on this board');

  const bob = await comes(browser, ann.url(), 'Bob');
  await expect(company(ann)).toHaveAccessibleName('You and one other are on this board');
  await expect(wallOn(bob).note('Domain event', 'Order placed')).toBeVisible();

  await test.step('Ann sees where Bob points', async () => {
    const target = await middleOf(bob, 'Order placed');
    await bob.mouse.move(target.x, target.y - 150, { steps: 5 });
    await bob.mouse.move(target.x, target.y, { steps: 5 });
    const seen = await middleOf(ann, 'Order placed');
    await expect(async () => {
      const cursor = await cursorOf(ann, 'Bob').boundingBox();
      expect(Math.hypot((cursor?.x ?? 0) - seen.x, (cursor?.y ?? 0) - seen.y)).toBeLessThan(3);
    }).toPass();
  });

  await test.step('what Bob selects and writes on carries his name', async () => {
    await wallOn(bob).note('Domain event', 'Order placed').click();
    await expect(ann.getByTestId('held-by-others')).toHaveText('Bob');
    await bob.keyboard.press('Enter');
    await expect(ann.getByTestId('held-by-others')).toHaveText('Bob is writing …');
    await bob.keyboard.press('Escape');
    await expect(ann.getByTestId('held-by-others')).toHaveText('Bob');
  });

  await test.step('the note moves on Ann’s wall while Bob drags it, and stays where he drops it', async () => {
    const before = await middleOf(ann, 'Order placed');
    const grip = await middleOf(bob, 'Order placed');
    await bob.mouse.move(grip.x, grip.y);
    await bob.mouse.down();
    await bob.mouse.move(grip.x + 160, grip.y + 90, { steps: 10 });
    const isMoved = async (): Promise<void> => {
      const now = await middleOf(ann, 'Order placed');
      expect(now.x - before.x).toBeGreaterThan(120);
    };
    await expect(isMoved).toPass();
    const file = await (await ann.request.get(`/api/boards/${wall.id}/file`)).text();
    await bob.mouse.up();
    await wallOn(bob).isSaved();
    await expect(async () => {
      const dropped = await (await ann.request.get(`/api/boards/${wall.id}/file`)).text();
      expect(dropped).not.toBe(file);
    }).toPass();
    await isMoved();
    await bob.keyboard.press('Escape');
  });

  const cleo = await comes(browser, ann.url(), 'Cleo');
  await expect(company(ann)).toHaveAccessibleName('You and 2 others are on this board');

  await test.step('Ann brings everyone to where she looks', async () => {
    await company(ann).click();
    await ann.getByRole('menuitem', { name: 'Bring everyone here' }).click();
    for (const page of [bob, cleo]) await expect(page.getByText('Ann leads', { exact: true })).toBeVisible();
    await ann.mouse.move(700, 500);
    await ann.mouse.wheel(600, 300);
    const near = async (): Promise<void> => {
      const [led, leading] = [await middleOf(cleo, 'Order placed'), await middleOf(ann, 'Order placed')];
      expect(Math.hypot(led.x - leading.x, led.y - leading.y)).toBeLessThan(80);
    };
    await expect(near).toPass();
  });

  await test.step('Ann hands the lead over, and Cleo looks around by herself', async () => {
    await company(ann).click();
    await ann.getByRole('menuitem', { name: 'Bob Hand over the lead' }).click();
    await expect(bob.getByText('You lead')).toBeVisible();
    await expect(ann.getByText('Bob leads', { exact: true })).toBeVisible();
    await cleo.getByRole('button', { name: 'Look around by yourself' }).click();
    await expect(cleo.getByRole('button', { name: 'Follow', exact: true })).toBeVisible();
    await bob.getByRole('button', { name: 'Stop leading' }).click();
    for (const page of [ann, cleo]) await expect(page.getByText('Bob leads', { exact: true })).toBeHidden();
  });

  await test.step('who leaves is gone', async () => {
    await cleo.context().close();
    await expect(company(ann)).toHaveAccessibleName('You and one other are on this board');
    await expect(cursorOf(ann, 'Cleo')).toHaveCount(0);
    await bob.context().close();
    await expect(company(ann)).toHaveAccessibleName('You are alone on this board');
  });
});
