import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath, parseManifest, type WireNames } from '@lambdastorm/generator';
import { fileError } from './fileError.ts';
import { readText } from './readText.ts';

/** A project that lies below the folder of all projects already. */
export interface FoundProject {
  /** The name of its folder, which its owner may have changed. */
  readonly folder: string;
  readonly names: WireNames | undefined;
}

/** The projects below a folder, by the context that each is of. */
export async function findProjects(out: string): Promise<ReadonlyMap<string, FoundProject>> {
  const entries = await readdir(out, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw fileError(out, 'read', error);
  });
  const found = new Map<string, FoundProject>();
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const folder of folders.sort()) {
    const text = await readText(join(out, folder), manifestPath);
    if (text === undefined) continue;
    const { contextId, names } = parseManifest(text, join(out, folder, manifestPath));
    if (contextId !== undefined && !found.has(contextId)) found.set(contextId, { folder, names });
  }
  return found;
}
