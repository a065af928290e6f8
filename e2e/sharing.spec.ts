import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startServer } from './support/server.ts';
import { test as base, expect } from './support/test.ts';
import { wallOn } from './support/wall.ts';

/** The app as an operator runs it for a team: nobody gets in who was not invited. */
const test = base.extend<object, { server: Awaited<ReturnType<typeof startServer>> }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern here
    async ({}, use) => {
      await using server = await startServer({ SIGN_IN: 'invite' });
      await use(server);
    },
    { scope: 'worker' },
  ],
});

const account = { name: 'Olga', email: 'olga@example.org', password: 'correct horse battery' };

/** Makes the installation hers, in the order in which a person does it. */
async function becomesOwner(page: Page, said: string): Promise<void> {
  const [path = ''] = /\/claim#[\w-]+/.exec(said) ?? [];
  await page.goto(path);
  await expect(page).toHaveURL(/\/claim$/);
  await page.getByLabel('Name').fill(account.name);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password);
  await page.getByRole('button', { name: 'Become the owner' }).click();
  await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible();
}

async function comes(
  browser: Browser,
  address: string,
  name: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Start storming' }).click();
  return { page, context };
}

/** Makes a link in the open share dialog. */
async function makesLink(page: Page, role: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Share this board' });
  await dialog.getByLabel('Whoever opens it is').selectOption(role);
  const before = await dialog.getByText(/by link$/).count();
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  await expect(dialog.getByText(/by link$/)).toHaveCount(before + 1);
  return dialog.getByLabel('The new link').inputValue();
}

test('an owner shares a board by link, takes rights back while others look, and strangers stay outside', async ({
  page: olga,
  browser,
  server,
}) => {
  await becomesOwner(olga, server.said());
  await olga.getByRole('link', { name: 'Pizza ordering' }).click();
  const wall = wallOn(olga);
  await wall.isSaved();
  const address = olga.url();

  const strangers = await browser.newContext();
  const stranger = await strangers.newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(stranger.getByText('Boards here are for those who were invited.')).toBeVisible();

  await olga.getByRole('button', { name: 'Share', exact: true }).click();
  const editorLink = await makesLink(olga, 'editor');
  const viewerLink = await makesLink(olga, 'viewer');

  // Two guests: one edits, one looks.
  const { page: bob } = await comes(browser, editorLink, 'Bob');
  await expect(bob).toHaveURL(address);
  const bobsWall = wallOn(bob);
  await bobsWall.isSaved();
  await bobsWall.pointAt({ x: 700, y: 500 });
  await bobsWall.put('h', 'Who pays?');
  await bobsWall.isSaved();

  const { page: vera } = await comes(browser, viewerLink, 'Vera');
  await expect(vera.getByTestId('viewing-badge')).toBeVisible();
  await expect(wallOn(vera).note('Hotspot', 'Who pays?')).toBeVisible();
  await expect(vera.getByRole('toolbar', { name: 'Notes' })).toHaveCount(0);
  await vera.keyboard.press('e');
  await expect(vera.getByText('You may look at this board, but not change it.')).toBeVisible();
  await expect(vera.getByRole('button', { name: /on this board$/ })).toHaveAccessibleName(
    'You and 2 others are on this board',
  );

  // Bob may only look from now on, at once and without losing the wall.
  const dialog = olga.getByRole('dialog', { name: 'Share this board' });
  await olga.keyboard.press('Escape');
  await olga.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog.getByLabel('Role of Bob').selectOption('viewer');
  await expect(bob.getByTestId('viewing-badge')).toBeVisible();
  await expect(bobsWall.note('Hotspot', 'Who pays?')).toBeVisible();

  // Vera is removed while she looks at the board.
  await dialog.getByRole('button', { name: 'Remove Vera' }).click();
  await expect(vera.getByRole('heading', { name: 'This board can’t be shown' })).toBeVisible();
  await expect(vera.getByText('not shared with you any more')).toBeVisible();
  await vera.goto('/');
  await expect(vera.getByText('Nothing is here yet')).toBeVisible();

  // A link that is revoked lets nobody in.
  await dialog.getByRole('button', { name: 'Revoke the link for viewers' }).click();
  await expect(dialog.getByText('Viewer by link')).toHaveCount(0);
  const { page: late } = await comes(browser, viewerLink, 'Late');
  await expect(late.getByText('This link was revoked. Ask whoever sent it for a new one.')).toBeVisible();
});

test('a guest becomes somebody with an account, comes back on another device, and signs out there from here', async ({
  page: olga,
  browser,
  server,
}) => {
  await olga.goto('/');
  await expect(olga.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  if (await olga.getByText('Nobody owns this installation yet').isVisible()) {
    await becomesOwner(olga, server.said());
  } else {
    await olga.getByLabel('E-mail').fill(account.email);
    await olga.getByRole('textbox', { name: 'Password' }).fill(account.password);
    await olga.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
  await olga.getByRole('button', { name: 'Our boards' }).click();
  await olga.getByRole('menuitem', { name: 'People and settings' }).click();
  await expect(olga.getByRole('heading', { name: 'Our boards' })).toBeVisible();
  await olga.getByRole('button', { name: 'Make a link' }).click();
  const link = await olga.getByLabel('The new link').inputValue();

  const { page: ann } = await comes(browser, link, 'Ann');
  await expect(ann.getByRole('heading', { name: 'Boards' })).toBeVisible();
  await ann.getByRole('link', { name: 'Your account' }).click();
  await expect(ann.getByText('You are a guest')).toBeVisible();
  await ann.getByLabel('E-mail').fill('ann@example.org');
  await ann.getByRole('textbox', { name: 'Password' }).fill('a long enough one');
  await ann.getByRole('button', { name: 'Make an account' }).click();
  await expect(ann.getByText('You sign in as ann@example.org.')).toBeVisible();

  const phoneContext = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await phoneContext.newPage();
  await phone.goto('/');
  await phone.getByLabel('E-mail').fill('ann@example.org');
  await phone.getByRole('textbox', { name: 'Password' }).fill('wrong');
  await phone.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(phone.getByRole('alert')).toContainText('The e-mail address or the password is wrong.');
  await phone.getByRole('textbox', { name: 'Password' }).fill('a long enough one');
  await phone.getByRole('button', { name: 'Sign in', exact: true }).click();
  await phone.getByRole('link', { name: 'Pizza ordering' }).click();
  await wallOn(phone).isSaved();

  await ann.reload();
  await ann.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(phone.getByText('You are not signed in any more.')).toBeVisible();
});
