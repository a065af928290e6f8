import { strToU8, zipSync } from 'fflate';
import { isSafePath } from './isSafePath.ts';

/** A zip with a folder inside: the same files give the same bytes. */
export function zipFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const entries = [...files].map(([path, content]) => {
    const place = folder === '' ? path : `${folder}/${path}`;
    // The generator only makes safe paths; a zip that could write elsewhere must not leave the house all the same.
    if (!isSafePath(place)) throw new Error(`The path ${JSON.stringify(place)} is not safe.`);
    return [place, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  // The first time that a zip can hold, in local time: it is written as such, so the bytes are the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 });
}
