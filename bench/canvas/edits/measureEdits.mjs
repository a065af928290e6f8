import { setTimeout as sleep } from 'node:timers/promises';
import { frameCategories, startTrace } from '../browser/trace.mjs';
import { mainThread, taskCategories } from './mainThread.mjs';

/** Long enough that everything an edit sets off is over. */
const pauseMs = 1200;
const longestFrameMs = 100;

/** How many notes render for one edit, each of some turns. */
export async function countRenders(run, sort, turns) {
  const counts = [];
  for (const turn of turns) {
    await run.page.evaluate(() => Object.assign(window.benchRenders, { isCounting: false, noteIds: new Set() }));
    await makeEdit(run, sort, turn, () =>
      run.page.evaluate(() => Object.assign(window.benchRenders, { isCounting: true })),
    );
    counts.push(await run.page.evaluate(() => window.benchRenders.noteIds.size));
  }
  await run.page.evaluate(() => Object.assign(window.benchRenders, { isCounting: false }));
  return counts;
}

/** How long the page is busy with one edit, and when the reading of the board is there. */
export async function timeEdits(run, sort, turns) {
  const endTrace = await startTrace(run.browserSession, [...frameCategories, ...taskCategories]);
  const failures = [];
  for (const turn of turns) failures.push(...(await makeEdit(run, sort, turn, async () => {})));
  const thread = mainThread(await endTrace());
  const edits = thread.marks('bench-edit');
  return {
    failures: [
      ...failures,
      ...(edits.length === turns.length ? [] : [`${edits.length} of ${turns.length} edits came in`]),
    ],
    samples: edits.map((at) => toSample(thread, at)),
  };
}

function toSample(thread, at) {
  const until = at + pauseMs;
  const firstOf = (name) => thread.marks(name).find((mark) => mark >= at && mark < until);
  const landed = firstOf('bench-landed') ?? firstOf('bench-derived');
  const shown = thread.frameAfter(at) ?? until;
  return {
    shownMs: shown - at,
    busyUntilShownMs: thread.busyMs(at, shown),
    busyMs: thread.busyMs(at, until),
    landedMs: landed === undefined ? undefined : shownFrom(thread, landed) - at,
    longTasks: thread.longTasks(at, until).length,
  };
}

/** A reading that changes nothing on the screen brings no frame: then it is there as soon as it has arrived. */
function shownFrom(thread, landed) {
  const frame = thread.frameAfter(landed);
  return frame !== undefined && frame - landed < longestFrameMs ? frame : landed;
}

async function makeEdit(run, { title, from, noteId, wordsOf, prepare, act }, turn, beforeAct) {
  const { page } = run;
  const words = wordsOf(turn);
  const before = await looksOf(page, noteId);
  await prepare(run, words);
  await sleep(pauseMs / 2);
  await beforeAct();
  const quoted = words === undefined ? undefined : `“${words}”`;
  await page.evaluate(([armed, expected]) => Object.assign(window.benchEdits, { armed, expected }), [from, quoted]);
  await act(run, turn, words);
  await sleep(pauseMs);
  const after = await looksOf(page, noteId);
  const isDone = words === undefined ? before.place !== after.place : after.text.includes(words);
  return isDone ? [] : [`${title}, take ${turn}: the wall shows “${after.text}” at ${after.place}`];
}

function looksOf(page, noteId) {
  return page.evaluate((id) => {
    const element = document.querySelector(`.react-flow__node[data-id="${id}"]`);
    return { text: element?.textContent ?? 'nothing', place: element?.style.transform ?? 'nowhere' };
  }, noteId);
}
