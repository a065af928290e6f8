import type { FileStatus } from './FileDecision.ts';
import type { FileReport } from './FileReport.ts';

const order: readonly FileStatus[] = [
  'created',
  'updated',
  'removed',
  'conflict',
  'edited',
  'orphaned',
  'kept',
  'unchanged',
];

/** What happened to which file, for people: what stays as it is only as a number. */
export function renderReport(files: readonly FileReport[]): string {
  const lines = files
    .filter(({ status }) => status !== 'unchanged')
    .map(({ status, path }) => `${status.padEnd(9)} ${path}`);
  const counts = order.flatMap((status) => {
    const count = files.filter((file) => file.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return `${[...lines, `${counts.length === 0 ? 'No files' : counts.join(', ')}.`].join('\n')}\n`;
}
