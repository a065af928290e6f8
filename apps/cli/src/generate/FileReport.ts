import type { FileDecision } from '@lambdastorm/generator';

/** One line of the report; its paths start with the project's folder. */
export type FileReport = Pick<FileDecision, 'path' | 'owner' | 'status' | 'from' | 'backup' | 'isDeleted'>;

export function toFileReport(folder: string, decision: FileDecision): FileReport {
  const { path, owner, status, from, backup, isDeleted } = decision;
  const inFolder = (each: string): string => `${folder}/${each}`;
  return {
    path: inFolder(path),
    ...{ owner, status },
    ...(from === undefined ? {} : { from: inFolder(from) }),
    ...(backup === undefined ? {} : { backup: inFolder(backup) }),
    ...(isDeleted === undefined ? {} : { isDeleted }),
  };
}
