import type { Page } from '@playwright/test';
import { seriousFindings } from './support/seriousFindings.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious on the list of boards', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Pizza ordering' })).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
    });

    for (const tab of ['Details', 'Findings', 'Model', 'Code']) {
      test(`axe finds nothing serious on a board with the panel ${tab}`, async ({ page }) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Pizza ordering' }).click();
        await page.getByLabel('Command: Place order').click();
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tabpanel')).toBeVisible();
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
    for (const view of ['model', 'map', 'glossary']) {
      test(`axe finds nothing serious in the ${view} of a board`, async ({ page }) => {
        await openPizza(page);
        await page.goto(`${page.url()}?view=${view}`);
        await expect(page.getByText('Kitchen').first()).toBeVisible();
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
  });
}

async function openPizza(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Pizza ordering' }).click();
  await expect(page.getByLabel('Command: Place order')).toBeVisible();
}

const wishes = [
  ['the colours of the system', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
] as const;

for (const [wish, media] of wishes) {
  test(`with ${wish} axe finds nothing serious on the wall, the palette and the keys`, async ({ page }) => {
    await page.emulateMedia(media);
    await openPizza(page);
    await page.getByLabel('Command: Place order').click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find notes, frames and actions' })).toBeFocused();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keys (?)' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys and notation' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}

test('with the colours of the system every note has an edge, and what is selected an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPizza(page);
  const paper = page.getByLabel('Command: Place order').locator('.note-paper');
  await expect(paper).toHaveCSS('border-top-style', 'solid');
  await expect(paper).toHaveCSS('outline-style', 'none');
  await page.getByLabel('Command: Place order').click();
  await expect(paper).toHaveCSS('outline-style', 'solid');
});

test('with less motion the view jumps, and nothing fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPizza(page);
  await page.keyboard.press('0');
  await page.keyboard.press('Shift+Digit1');
  const twoFramesLater = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return document.querySelector('.react-flow__viewport')?.getAttribute('style');
  });
  await page.waitForTimeout(500);
  expect(await page.locator('.react-flow__viewport').getAttribute('style')).toBe(twoFramesLater);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--motion'))).toBe('0s');
});
