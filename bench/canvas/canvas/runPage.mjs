import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, openPage } from '../browser/openBrowser.mjs';
import { pageProbe } from '../browser/pageProbe.mjs';
import { createHand } from './hand.mjs';
import { measureDrag, measurePan, measureZoom } from './measureGestures.mjs';
import { measureShowing } from './measureShowing.mjs';

const longestRunMs = 240_000;

/** One contender shows one wall in a fresh browser and goes through all gestures. What fails is in the result. */
export async function runPage({ contender, url, wall, shotsFolder, isDeselecting }) {
  const browser = await openBrowser();
  const result = { contender: contender.name, count: wall.count, at: new Date().toISOString() };
  const alarm = setTimeout(() => {
    result.error = `Not done after ${longestRunMs / 1000} seconds.`;
    browser.close();
  }, longestRunMs);
  try {
    const run = { ...(await openPage(browser)), contender, wall, url, isDeselecting };
    run.hand = createHand(run.session);
    await run.page.addInitScript(pageProbe);
    result.shown = await measureShowing(run);
    result.heapMb = await heapMb(run.session);
    await takeShot(run, shotsFolder, 'all');
    result.pan = await measurePan(run);
    await takeShot(run, shotsFolder, 'close');
    result.drag = await measureDrag(run, { view: wall.closeUp, noteId: wall.draggedId });
    result.zoom = await measureZoom(run);
    result.dragFromAfar = await measureDrag(run, { view: wall.overview, noteId: wall.draggedFromAfarId });
    result.pageErrors = run.errors;
  } catch (error) {
    result.error ??= String(error).slice(0, 500);
  } finally {
    clearTimeout(alarm);
    await browser.close();
  }
  return result;
}

async function heapMb(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function takeShot({ page, contender, wall }, folder, name) {
  if (folder === undefined) return;
  await sleep(300);
  await page.screenshot({ path: join(folder, `${contender.name}-${wall.count}-${name}.png`) });
}
