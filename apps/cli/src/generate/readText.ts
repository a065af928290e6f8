import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../CliError.ts';
import { fileError } from './fileError.ts';

/** The text of a file below a folder; `undefined` when there is none. Follows no symbolic link. */
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
  const bytes = await readFile(place).catch((error: unknown) => {
    throw fileError(place, 'read', error);
  });
  try {
    // Keeps a byte order mark, which is the user's.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(3, `${place} is no text in UTF-8; move it out of the way, or save it as UTF-8.`);
  }
}
