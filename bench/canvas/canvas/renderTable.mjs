import { columns, gestures, goals } from './goals.mjs';
import { mostForeignCores, summarise } from './summarise.mjs';

const ours = 'lambdastorm';
const yardstick = 'react-flow-culled';

/** The results as Markdown: figures with goals and ratios, the bad moments, and everything that failed. */
export function renderTable({ contenders, sizes, runs }) {
  const sections = sizes.map((size) => {
    const rows = contenders.map(({ name, title }) => {
      const own = runs.filter((run) => run.contender === name && run.count === size);
      return { name, title: `${title}, ${wallTitle(size)}`, ...summarise(own) };
    });
    return { size, rows };
  });
  const failures = sections.flatMap(({ rows }) =>
    rows.flatMap(({ title, failures: each }) => each.map((failure) => `- FAILED ${title}: ${failure}`)),
  );
  return [
    figures(sections),
    '',
    badMoments(sections),
    '',
    `(−n: n repeats were left out, because others used more than ${mostForeignCores} cores; FAILED n: in n repeats the page did not do what the hand asked for.)`,
    ...failures,
  ].join('\n');
}

function figures(sections) {
  const lines = sections.flatMap(({ size, rows }) => [
    ...rows.map(({ title, cells }) => line(title, ...columns.map((column) => cellText(cells[column.key], column)))),
    ...ratioLine(size, rows),
    ...goalLine(size),
  ]);
  return table(['', ...columns.map(({ title }) => title)], lines);
}

function cellText({ value, failed, disturbed }, { digits }) {
  const notes = [failed > 0 ? `FAILED ${failed}` : '', disturbed > 0 ? `−${disturbed}` : ''].filter(
    (note) => note !== '',
  );
  const figure = value === undefined ? '–' : format(value, digits);
  return notes.length === 0 ? figure : `${figure} (${notes.join(', ')})`;
}

function ratioLine(size, rows) {
  const own = rows.find(({ name }) => name === ours)?.cells;
  const other = rows.find(({ name }) => name === yardstick)?.cells;
  if (own === undefined || other === undefined) return [];
  const ratios = columns.map(({ key }) => {
    const [mine, theirs] = [own[key].value, other[key].value];
    return mine === undefined || theirs === undefined ? '–' : (mine / theirs).toFixed(2);
  });
  return [line(`… to bare, culled, ${wallTitle(size)}`, ...ratios)];
}

function goalLine(size) {
  const goal = goals[size];
  if (goal === undefined) return [];
  const texts = columns.map(({ key, best }) => `**${best === 'most' ? '≥' : '≤'} ${format(goal[key], 0)}**`);
  return [line(`**goal, ${wallTitle(size)}**`, ...texts)];
}

function badMoments(sections) {
  const lines = sections.flatMap(({ rows }) =>
    rows.map(({ title, pains }) =>
      line(
        title,
        ...gestures.map((key) => (pains[key].p95 === undefined ? '–' : format(pains[key].p95, 0))),
        ...['drag', 'dragFromAfar'].map((key) => pains[key].longTasks ?? '–'),
      ),
    ),
  );
  const heads = ['pan p95 (ms)', 'zoom p95', 'drag p95', 'overview p95', 'long tasks, drag', 'long tasks, overview'];
  return table(['between frames', ...heads], lines);
}

function wallTitle(size) {
  return `${format(size, 0)} + ${format(Math.floor(size / 2), 0)}`;
}

function table(heads, lines) {
  return [line(...heads), line(...heads.map(() => '---')), ...lines].join('\n');
}

function line(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function format(value, digits) {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
