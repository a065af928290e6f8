import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../CliError.ts';
import { fileError } from './fileError.ts';

/** The text of a file below a folder with `\n` line ends; `undefined` when there is none. Follows no symbolic link. */
export async function readText(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const place = join(folder, ...parts.slice(0, index + 1));
    const found = await lstat(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw fileError(place, 'read', error);
    });
    if (found === undefined) return undefined;
    const isLast = index === parts.length - 1;
    if (isLast ? !found.isFile() : !found.isDirectory()) {
      throw new CliError(3, `${place} is not a plain ${isLast ? 'file' : 'folder'}; move it out of the way.`);
    }
  }
  const place = join(folder, path);
  const text = await readFile(place, 'utf8').catch((error: unknown) => {
    throw fileError(place, 'read', error);
  });
  // Git may check out with Windows line ends; that is no edit.
  return text.replaceAll('\r\n', '\n');
}
