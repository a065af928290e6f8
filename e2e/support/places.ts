import { expect, type Locator, type Page } from '@playwright/test';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a thing is in the window. */
export async function boxOf(thing: Locator): Promise<Box> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}

export async function middleOf(thing: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(thing);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the canvas looks, once it has come to rest. */
export async function viewAtRest(page: Page): Promise<string | null> {
  const view = (): Promise<string | null> => page.locator('.react-flow__viewport').getAttribute('style');
  let last = await view();
  await expect(async () => {
    const before = last;
    last = await view();
    expect(last).toBe(before);
  }).toPass({ intervals: [100] });
  return last;
}
