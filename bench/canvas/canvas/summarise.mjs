import { median } from '../browser/numbers.mjs';
import { columns, gestures } from './goals.mjs';

/** More than this of a core in other hands spoils a measurement. */
export const mostForeignCores = 0.3;

/** The medians of one contender on one size of wall, without what failed and what others disturbed. */
export function summarise(runs) {
  const cells = Object.fromEntries(columns.map(({ key }) => [key, toCell(runs, key)]));
  const pains = Object.fromEntries(gestures.map((key) => [key, painOf(runs, key)]));
  return { cells, pains, failures: failuresOf(runs) };
}

function toCell(runs, key) {
  const tried = runs.map((run) => partOf(run, key));
  const done = tried.filter((part) => part !== undefined && part.failure === undefined);
  const used = done.filter(isUndisturbed);
  return {
    value: median(used.map(({ value }) => value)),
    failed: tried.length - done.length,
    disturbed: done.length - used.length,
  };
}

function partOf({ shown, heapMb, ...run }, key) {
  if (key === 'heap') return heapMb === undefined ? undefined : { value: heapMb, foreignCores: 0 };
  if (key === 'shown') return shown === undefined ? undefined : { ...shown, value: shown.ms };
  return run[key] === undefined ? undefined : { ...run[key], value: run[key].fps };
}

/** How bad the bad moments of a gesture are. */
function painOf(runs, key) {
  const used = runs
    .flatMap((run) => run[key] ?? [])
    .filter((part) => part.failure === undefined && isUndisturbed(part));
  return { p95: median(used.map(({ p95 }) => p95)), longTasks: median(used.map(({ longTasks }) => longTasks.count)) };
}

function isUndisturbed({ foreignCores }) {
  return foreignCores <= mostForeignCores;
}

function failuresOf(runs) {
  return runs.flatMap((run) => [
    ...(run.error === undefined ? [] : [`broke off: ${run.error}`]),
    ...(run.pageErrors ?? []).map((message) => `page: ${message}`),
    ...['shown', ...gestures].flatMap((key) =>
      run[key]?.failure === undefined ? [] : [`${key}: ${run[key].failure}`],
    ),
  ]);
}
