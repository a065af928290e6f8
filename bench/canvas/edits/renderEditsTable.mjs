import { median, quantile } from '../browser/numbers.mjs';

/** The results of the edits as Markdown, with the goals in the heads and everything that failed below. */
export function renderEditsTable({ runs, crowd }) {
  const heads = [
    'one edit, panel',
    'notes rendered (goal 1)',
    'busy, median (< 16 ms)',
    'busy, p95 (ms)',
    '… of which until it shows, median',
    'shows after (ms)',
    'reading lands after (< 300 ms)',
    'long tasks',
  ];
  return [
    line(...heads),
    line(...heads.map(() => '---')),
    ...runs.map(toLine),
    '',
    ...crowd.map(crowdSentence),
    ...runs.flatMap(({ title, failures }) => failures.map((failure) => `- FAILED ${title}: ${failure}`)),
  ].join('\n');
}

function toLine({ title, panel, renders, samples }) {
  const values = (key) => samples.map((sample) => sample[key]).filter((value) => value !== undefined);
  const landed = values('landedMs');
  return line(
    `${title}, ${panel}`,
    `${median(renders) ?? '–'}${renders.length === 0 ? '' : `, at most ${Math.max(...renders)}`}`,
    milliseconds(median(values('busyMs'))),
    milliseconds(quantile(values('busyMs'), 0.95)),
    milliseconds(median(values('busyUntilShownMs'))),
    milliseconds(median(values('shownMs'))),
    `${milliseconds(median(landed))}${landed.length === samples.length ? '' : ` (${samples.length - landed.length} not seen)`}`,
    values('longTasks').reduce((total, each) => total + each, 0),
  );
}

function crowdSentence({ panel, edits, longTasks, longTasksMs, longestMs, busyShare, caughtUpMs }) {
  const end =
    caughtUpMs === undefined
      ? 'FAILED: the last edit never showed'
      : `the last showed after ${Math.round(caughtUpMs)} ms`;
  return `- ${edits} edits of another at 100 a second, ${panel}: ${longTasks} long tasks of ${Math.round(longTasksMs)} ms in all, the longest ${Math.round(longestMs)} ms; main thread busy ${Math.round(busyShare * 100)} %; ${end}.`;
}

function milliseconds(value) {
  return value === undefined ? '–' : value.toFixed(1);
}

function line(...cells) {
  return `| ${cells.join(' | ')} |`;
}
