import { expect, type Locator, type Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The wall as a person at the keyboard and the mouse uses it. */
export function wallOn(page: Page) {
  const canvas = page.getByRole('region', { name: 'Board', exact: true });

  return {
    canvas,

    /** A note by its kind and words: `note('Domain event', 'Order placed')`. */
    note(kind: string, words: string): Locator {
      return canvas.getByLabel(`${kind}: ${words}`, { exact: true });
    },

    /** Points at a place of the window with nothing selected: the next note lands there. */
    async pointAt(at: Place): Promise<void> {
      await page.keyboard.press('Escape');
      await page.mouse.move(at.x, at.y);
    },

    /** Puts a thing down with its key, at the pointer or beside the selected note, and writes on it. */
    async put(key: string, words: string): Promise<void> {
      await page.keyboard.press(key);
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    },

    async selectNotes(...notes: readonly Locator[]): Promise<void> {
      await page.keyboard.press('Escape');
      for (const note of notes) await note.click({ modifiers: ['Shift'] });
    },

    /** Draws an arrow from the right side of one note to another. */
    async connect(from: Locator, to: Locator): Promise<void> {
      const handle = from.locator('.react-flow__handle-right');
      // While the view glides the note moves away from under the mouse, and its handles go with it.
      await expect(async () => {
        await from.hover();
        await handle.hover({ timeout: 2000 });
      }).toPass();
      await page.mouse.down();
      const target = await to.boundingBox();
      if (target === null) throw new Error('The note to connect to is not on the screen.');
      await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 12 });
      await page.mouse.up();
    },

    /** Waits until the server has everything. */
    async isSaved(): Promise<void> {
      await expect(page.getByTestId('save-badge')).toHaveAttribute('data-status', 'saved');
    },
  };
}
