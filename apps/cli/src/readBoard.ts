import { type BoardFile, BoardFileError, parseBoardFile } from '@lambdastorm/board';
import { CliError } from './CliError.ts';
import { readFileText } from './readFileText.ts';

export async function readBoard(path: string): Promise<BoardFile> {
  const text = await readFileText(path);
  try {
    return parseBoardFile(text);
  } catch (error) {
    if (error instanceof BoardFileError) throw new CliError(3, `${path}: ${error.message}`);
    throw error;
  }
}
