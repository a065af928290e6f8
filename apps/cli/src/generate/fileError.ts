import { CliError } from '../CliError.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account has no right to',
  EPERM: 'this account has no right to',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
};

/** Trouble with the disk as a sentence; any other error as it is. */
export function fileError(path: string, verb: 'read' | 'written', error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  return new CliError(3, `${path} can't be ${verb}: ${reasons[error.code] ?? error.code}.`);
}
