import type { Page } from '@playwright/test';
import { expect, test } from './support/catalogTest.ts';

/** What the pages did against their own content security policy. */
async function watchPolicy(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      Reflect.get(window, 'reportViolation')(`${violatedDirective} in ${sourceFile}`),
    );
  });
  return violations;
}

test('somebody new becomes one guest, and no page goes against its own security policy', async ({ page, shop }) => {
  const violations = await watchPolicy(page);
  const guests: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/session/guest')) guests.push(request.url());
  });
  await page.goto(`/workspaces/${shop.workspaceId}/catalog`);
  await expect(page.getByRole('region', { name: 'Contexts' }).getByRole('link').first()).toBeVisible();
  expect(guests).toHaveLength(1);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'New board' })).toBeVisible();
  await page.goto(`/boards/${shop.boardId}`);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  expect(guests).toHaveLength(1);
  expect(violations).toEqual([]);
});
