import { readFile } from 'node:fs/promises';
import { CliError } from './CliError.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this account has no right to',
};

/** The text of a file that the command line names. */
export async function readFileText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(3, `${path} can't be read: ${reasons[error.code ?? ''] ?? error.code ?? error.message}.`);
  });
}
