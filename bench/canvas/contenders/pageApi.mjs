/** How a page is asked, unless a contender knows better. Whatever a person would do goes through real input instead. */
export const pageApi = {
  async load(page, board) {
    await page.waitForFunction(() => window.lambdastorm !== undefined, undefined, { timeout: 60_000, polling: 'raf' });
    await page.evaluate((file) => window.lambdastorm.load(file), board);
  },
  setView: (page, view) => page.evaluate((next) => window.lambdastorm.setView(next), view),
  getView: (page) => page.evaluate(() => window.lambdastorm.getView()),
  notePosition: (page, id) => page.evaluate((noteId) => window.lambdastorm.notePosition(noteId), id),
  counts: (page) => page.evaluate(() => window.lambdastorm.counts()),
  /** What a tick of the wheel with Ctrl must carry to get from one zoom to another, and the most that is honoured. */
  wheelDelta: (from, to) => -Math.log2(to / from) / 0.002,
  mostWheelDelta: 1000,
};
