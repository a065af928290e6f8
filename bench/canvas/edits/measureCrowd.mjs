import { setTimeout as sleep } from 'node:timers/promises';
import { sum } from '../browser/numbers.mjs';
import { frameCategories, startTrace } from '../browser/trace.mjs';
import { othersNote } from './bigBoard.mjs';
import { mainThread, taskCategories } from './mainThread.mjs';

const editsPerSecond = 100;
const longestCatchingUpMs = 30_000;

/** Another client makes a hundred edits a second, all over the wall: what is left of the page's own time. */
export async function measureCrowd({ page, browserSession, person }, seconds) {
  const endTrace = await startTrace(browserSession, [...frameCategories, ...taskCategories]);
  await page.evaluate(() => performance.mark('bench-crowd-from'));
  await editSteadily(person.board, seconds);
  await page.evaluate(() => performance.mark('bench-crowd-to'));
  const lastSent = performance.now();
  const words = 'Put everything on hold';
  person.board.edit({ type: 'rewordNote', noteId: othersNote.id, text: words });
  const hasArrived = await page
    .locator(`.react-flow__node[data-id="${othersNote.id}"]`, { hasText: words })
    .waitFor({ timeout: longestCatchingUpMs })
    .then(
      () => true,
      () => false,
    );
  const caughtUpMs = performance.now() - lastSent;
  const thread = mainThread(await endTrace());
  const [[from], [to]] = [thread.marks('bench-crowd-from'), thread.marks('bench-crowd-to')];
  const longTasks = thread.longTasks(from, to);
  return {
    edits: seconds * editsPerSecond,
    longTasks: longTasks.length,
    longTasksMs: sum(longTasks),
    longestMs: Math.max(0, ...longTasks),
    busyShare: thread.busyMs(from, to) / (to - from),
    caughtUpMs: hasArrived ? caughtUpMs : undefined,
  };
}

async function editSteadily(board, seconds) {
  const began = performance.now();
  const { notes } = board.snapshot();
  for (let turn = 0; turn < seconds * editsPerSecond; turn += 1) {
    const early = began + (turn * 1000) / editsPerSecond - performance.now();
    if (early > 0) await sleep(early);
    // A step that shares no divisor with the number of notes comes to all of them.
    board.edit(toEdit(notes[(turn * 37) % notes.length], turn));
  }
}

/** People move far more than they write. */
function toEdit({ id, text, position }, turn) {
  if (turn % 5 === 0) return { type: 'rewordNote', noteId: id, text: `${text}, take ${turn}` };
  return { type: 'moveNote', noteId: id, to: { x: position.x + 10, y: position.y + 10 } };
}
