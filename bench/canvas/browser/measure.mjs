import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, sum } from './numbers.mjs';
import { foreignCores, processorTime } from './processorTime.mjs';
import { frameCategories, shownFrame, startTrace, timesOf } from './trace.mjs';

const slotMs = 1000 / 60;

/** Runs a gesture and says which frames reached the display meanwhile, and what that took. */
export async function measure({ page, browserSession }, gesture) {
  await sleep(250);
  const endTrace = await startTrace(browserSession, frameCategories);
  const from = await page.evaluate(() => performance.now());
  const [before, began] = [processorTime(), performance.now()];
  const outcome = await gesture();
  await sleep(60);
  const seconds = (performance.now() - began) / 1000;
  const after = processorTime();
  const longTasks = await page.evaluate((start) => window.benchProbe.longTasksSince(start), from);
  const frames = timesOf(await endTrace(), shownFrame);
  return {
    ...outcome,
    ...frameFigures(frames),
    longTasks: { count: longTasks.length, ms: sum(longTasks.map(({ duration }) => duration)) },
    processorSeconds: after.ours - before.ours,
    foreignCores: foreignCores(before, after, seconds),
  };
}

/** From the first frame to the last: before and after it nothing was there to be shown. */
function frameFigures(times) {
  const gaps = times.slice(1).map((at, index) => at - times[index]);
  if (gaps.length === 0) return { frames: times.length, fps: 0 };
  const span = sum(gaps);
  return {
    frames: times.length,
    fps: (gaps.length * 1000) / span,
    p50: quantile(gaps, 0.5),
    p95: quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    missedShare: sum(gaps.map((gap) => Math.max(0, Math.round(gap / slotMs) - 1))) / (span / slotMs),
  };
}
