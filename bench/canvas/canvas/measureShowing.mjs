import { coloursAt } from '../browser/coloursAt.mjs';
import { windowSize } from '../browser/openBrowser.mjs';
import { foreignCores, processorTime } from '../browser/processorTime.mjs';
import { frameCategories, shownFrame, startTrace, timesOf } from '../browser/trace.mjs';

const quietMs = 700;
const longestWaitMs = 60_000;

/** From the start of the navigation to the first frame on the display that has every note in sight. */
export async function measureShowing({ page, browserSession, contender, wall, url }) {
  const endTrace = await startTrace(browserSession, frameCategories);
  const [before, began] = [processorTime(), performance.now()];
  await page.goto(url, { waitUntil: 'commit' });
  await contender.load(page, wall.file);
  const paintedAt = await page.evaluate(() => window.benchProbe.markPainted());
  const seconds = (performance.now() - began) / 1000;
  const after = processorTime();
  await pageIsQuiet(page);
  const events = await endTrace();
  const [mark] = timesOf(events, 'bench-painted');
  const shownAt = timesOf(events, shownFrame).find((at) => at >= mark) ?? mark;
  return {
    ms: paintedAt + shownAt - mark,
    foreignCores: foreignCores(before, after, seconds),
    failure: await findMissing({ page, contender, wall }),
  };
}

function pageIsQuiet(page) {
  return page.evaluate(
    async ({ quiet, longest }) => {
      const began = performance.now();
      const busyUntil = () => window.benchProbe.longTasks.at(-1)?.startTime ?? 0;
      while (performance.now() - Math.max(began, busyUntil()) < quiet && performance.now() - began < longest) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    { quiet: quietMs, longest: longestWaitMs },
  );
}

/** A page may call itself done: the notes have to be on the picture, of which paper and wall differ in colour. */
async function findMissing({ page, contender, wall }) {
  const counts = await contender.counts(page);
  if (counts.notes !== wall.file.notes.length) return `has ${counts.notes} notes`;
  const view = await contender.getView(page);
  const inside = sampleNotes(wall, view);
  const onWall = inside.map(({ x, y, size }) => ({ x: x + size + 0.1 * size, y: y + size + 0.1 * size }));
  const onPaper = inside.map(({ x, y, size }) => ({ x: x + 0.12 * size, y: y + 0.88 * size }));
  const colours = await coloursAt(page, [...onPaper, ...onWall]);
  const bare = inside.filter((_, index) => colours[index] === colours[inside.length + index]);
  return bare.length === 0 && inside.length > 0
    ? undefined
    : `${bare.length} of ${inside.length} notes were not painted`;
}

/** Some notes from all over the window, in pixels. */
function sampleNotes({ file }, { zoom, cx, cy }) {
  const { width, height } = windowSize;
  const placed = file.notes.map(({ position, size }) => ({
    x: (position.x - cx) * zoom + width / 2,
    y: (position.y - cy) * zoom + height / 2,
    size: size.width * zoom,
  }));
  // Away from the edges, where tools may lie over the wall.
  const inside = placed.filter(({ x, y }) => x > 80 && y > 80 && x < width - 320 && y < height - 260);
  return inside.filter((_, index) => index % Math.ceil(inside.length / 40) === 0);
}
