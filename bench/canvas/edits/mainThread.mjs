import { sum } from '../browser/numbers.mjs';
import { shownFrame, timesOf } from '../browser/trace.mjs';

/** Tasks of every thread, besides frames and marks. */
export const taskCategories = ['toplevel'];
const taskName = 'ThreadControllerImpl::RunTask';
const longTaskMs = 50;

/** What a trace tells of the thread that set the marks: the page's own. */
export function mainThread(events) {
  const mark = events.find(({ cat, name }) => cat === 'blink.user_timing' && name.startsWith('bench-'));
  const tasks = events.filter(({ name, pid, tid }) => name === taskName && pid === mark?.pid && tid === mark?.tid);
  const frames = timesOf(events, shownFrame);
  return {
    marks: (name) => timesOf(events, name),
    frameAfter: (at) => frames.find((frame) => frame >= at),
    /** Tasks count whole when they were running at the first moment. */
    busyMs: (from, to) => sum(tasksBetween(from, to).map(({ lasts }) => lasts)),
    longTasks: (from, to) =>
      tasksBetween(from, to)
        .map(({ lasts }) => lasts)
        .filter((lasts) => lasts > longTaskMs),
  };

  function tasksBetween(from, to) {
    return tasks.filter(({ at, lasts }) => at + lasts > from && at < to);
  }
}
