/** Opens a stored board as a person does, finds a note by its words, selects it and looks at it in life size. */
export async function openWall(page, { url, panel, noteId, words }) {
  await page.goto(url);
  await page.locator('[data-testid=save-badge][data-status=saved]').waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: panel }).click();
  // Until the reading is there, so that it does not fall into the first edit.
  await page.getByRole('tab', { name: /Findings.*\d/ }).waitFor({ timeout: 60_000 });
  await page.getByRole('region', { name: 'Board', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find notes, frames and actions' }).fill(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const note = page.locator(`.react-flow__node.selected[data-id="${noteId}"]`);
  await note.waitFor();
  await page.waitForTimeout(1000);
  await page.keyboard.press('0');
  await page.waitForTimeout(1500);
  await note.waitFor();
}
