import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { wallOn } from './wall.ts';

export type OpenWall = ReturnType<typeof wallOn> & { readonly id: string };

/** Makes an empty board and opens it. */
export async function openEmptyBoard(page: Page, name: string): Promise<OpenWall> {
  const created = await page.request.post('/api/boards', { data: { from: 'empty', name } });
  const { id } = (await created.json()) as { id: string };
  await page.goto(`/boards/${id}`);
  await expect(page.getByText('and write what happened')).toBeVisible();
  return { ...wallOn(page), id };
}
