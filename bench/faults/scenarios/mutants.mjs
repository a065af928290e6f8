import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export const mutants = {
  name: 'mutants',
  what: 'mutated updates of every kind of edit, as a room judges and applies them',
  short: { mutants: 20_000 },
  full: { mutants: 1_000_000 },
  async run({ mutants: count }) {
    const workers = Math.min(2, availableParallelism());
    const start = performance.now();
    const outcomes = await Promise.all(Array.from({ length: workers }, () => work(Math.ceil(count / workers))));
    const seconds = (performance.now() - start) / 1_000;
    const sum = (key) => outcomes.reduce((all, each) => all + each[key], 0);
    const slowest = Math.max(...outcomes.map((each) => each.slowestMs));
    const problems = outcomes.flatMap((each) => each.problems);
    if (slowest > 100) problems.push(`One mutant took ${slowest.toFixed(0)} ms.`);
    if (sum('applied') === 0 || sum('refused') === 0)
      problems.push('The mutants were all of one kind: nothing was measured.');
    return {
      problems,
      rows: [
        { what: 'mutants', measured: sum('judged'), goal: '1,000,000' },
        {
          what: 'refused / ask for a sync / change nothing',
          measured: `${sum('refused')} / ${sum('gap')} / ${sum('unchanged')}`,
        },
        { what: 'applied', measured: sum('applied') },
        { what: 'noticed as having broken the document, which was read again', measured: sum('broken') },
        {
          what: 'crashes, or a board that differs from its log',
          measured: outcomes.flatMap((each) => each.problems).length,
          goal: '0',
        },
        { what: 'slowest (ms)', measured: slowest.toFixed(1), goal: '< 100' },
        { what: 'mutants a second', measured: Math.round(sum('judged') / seconds) },
      ],
    };
  },
};

function work(count) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, '../support/mutantWorker.mjs'), { workerData: { count } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
