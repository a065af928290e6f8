import { readFile } from 'node:fs/promises';
import { type BoardFile, BoardFileError, parseBoardFile } from '@lambdastorm/board';
import { CliError } from './CliError.ts';

export async function readBoard(path: string): Promise<BoardFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? error.message);
    throw new CliError(3, `${path} can't be read: ${reason}.`);
  });
  try {
    return parseBoardFile(text);
  } catch (error) {
    if (error instanceof BoardFileError) throw new CliError(3, `${path}: ${error.message}`);
    throw error;
  }
}
