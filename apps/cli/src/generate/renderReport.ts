import type { FileStatus } from '@lambdastorm/generator';
import type { FileReport } from './FileReport.ts';

const order: readonly FileStatus[] = [
  'created',
  'updated',
  'merged',
  'renamed',
  'removed',
  'conflict',
  'edited',
  'signatureChanged',
  'orphaned',
  'ejected',
  'kept',
  'unchanged',
];
const width = Math.max(...order.map((status) => status.length));

/** What happened to which file, for people: what stays as it is only as a number. */
export function renderReport(files: readonly FileReport[]): string {
  const lines = files
    .filter(({ status }) => status !== 'unchanged')
    .map((file) => `${file.status.padEnd(width)} ${file.path}${remark(file)}`);
  const counts = order.flatMap((status) => {
    const count = files.filter((file) => file.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return `${[...lines, `${counts.length === 0 ? 'No files' : counts.join(', ')}.`].join('\n')}\n`;
}

function remark({ from, isDeleted }: FileReport): string {
  if (from !== undefined) return ` (was ${from})`;
  return isDeleted === true ? ' (deleted by you; --restore brings it back)' : '';
}
