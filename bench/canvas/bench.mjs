import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { waitForQuiet } from './browser/quiet.mjs';
import { keepResults, readResults } from './browser/results.mjs';
import { benchWall } from './canvas/benchWall.mjs';
import { renderTable } from './canvas/renderTable.mjs';
import { runPage } from './canvas/runPage.mjs';
import { mostForeignCores } from './canvas/summarise.mjs';
import { chooseContenders } from './contenders/chooseContenders.mjs';

/** Our wall beside bare React Flow, with the same gestures by real input; see README.md. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,10000' },
    repeats: { type: 'string', default: '3' },
    contenders: { type: 'string' },
    with: { type: 'string', multiple: true, default: [] },
    patience: { type: 'string', default: '45' },
    deselect: { type: 'boolean', default: false },
    shots: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
});

if (values.from === undefined) await bench();
else console.log(renderTable(readResults(values.from)));

async function bench() {
  const sizes = values.sizes.split(',').map(Number);
  const contenders = await chooseContenders({ names: values.contenders?.split(','), files: values.with });
  await using stack = new AsyncDisposableStack();
  const started = [];
  for (const contender of contenders) started.push({ contender, url: stack.use(await contender.start()).url });
  const results = keepResults('canvas', { contenders: contenders.map(({ name, title }) => ({ name, title })), sizes });
  for (let repeat = 0; repeat < Number(values.repeats); repeat += 1) {
    for (const size of sizes) {
      // Nobody is always the first.
      const order = started.map((_, index) => started[(index + repeat) % started.length]);
      for (const each of order) results.add(await measured({ ...each, wall: benchWall(size) }));
    }
  }
  const table = renderTable(results.content());
  console.log(`\n${table}\n\nKept in ${results.path}.`);
  // A figure that is missing because something failed must not look like success to whoever runs this.
  if (/^- FAILED/m.test(table)) process.exitCode = 1;
}

async function measured({ contender, url, wall }) {
  const waitedFor = await waitForQuiet({ belowCores: mostForeignCores, patienceMs: Number(values.patience) * 1000 });
  const shotsFolder = values.shots ? join(import.meta.dirname, 'results/shots') : undefined;
  const run = await runPage({ contender, url, wall, shotsFolder, isDeselecting: values.deselect });
  const parts = ['pan', 'zoom', 'drag', 'dragFromAfar'].map((key) => `${key} ${figure(run[key])}`);
  const shown = run.shown === undefined ? '–' : `${Math.round(run.shown.ms)} ms`;
  console.log(`${contender.name}, ${wall.count}: shown ${shown}, ${parts.join(', ')} ${run.error ?? ''}`);
  return { ...run, busyBefore: waitedFor };
}

function figure(part) {
  if (part === undefined) return '–';
  return part.failure === undefined ? part.fps.toFixed(0) : `FAILED (${part.failure})`;
}
