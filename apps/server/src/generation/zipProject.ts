import type { GeneratedProject } from '@lambdastorm/generator';
import { strToU8, zipSync } from 'fflate';

/** A zip with the project's folder inside: the same project gives the same bytes. */
export function zipProject({ folder, files }: GeneratedProject): Uint8Array {
  const entries = files.map(({ path, content }) => [`${folder}/${path}`, strToU8(content)] as const);
  for (const [path] of entries) checkPath(path);
  // The first time that a zip can hold, in local time: it is written as such, so the bytes are the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 });
}

/** The generator only makes safe paths; a zip that could write elsewhere must not leave the house all the same. */
function checkPath(path: string): void {
  const isSafe = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path);
  if (!isSafe) throw new Error(`The generated path ${JSON.stringify(path)} is not safe.`);
}
