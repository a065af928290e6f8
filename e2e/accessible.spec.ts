import AxeBuilder from '@axe-core/playwright';
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
  });
}

async function seriousFindings(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
