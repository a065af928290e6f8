import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath, parseManifest, type RememberedContext, rememberContext } from '@lambdastorm/generator';
import { fileError } from './fileError.ts';
import { readProjectFolder } from './readProjectFolder.ts';
import { readText } from './readText.ts';

/** A project that lies below the folder of all projects already. */
export interface FoundProject {
  /** The name of its folder, which its owner may have changed. */
  readonly folder: string;
  readonly remembered: RememberedContext;
}

/**
 * The projects below a folder, by the context that each is of. Files that are to be restored, named as in the report, count
 * as there. Of the contexts that are to be generated, all that matters in the folder is read.
 */
export async function findProjects(
  out: string,
  restore: readonly string[],
  contextIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FoundProject>> {
  const entries = await readdir(out, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw fileError(out, 'read', error);
  });
  const found = new Map<string, FoundProject>();
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const folder of folders.sort()) {
    const text = await readText(join(out, folder), manifestPath);
    if (text === undefined) continue;
    const manifest = parseManifest(text, join(out, folder, manifestPath));
    const { contextId } = manifest;
    if (contextId === undefined || found.has(contextId)) continue;
    const files = contextIds.has(contextId) ? await readProjectFolder(join(out, folder), { files: [] }) : undefined;
    const remembered = rememberContext(
      manifest,
      (path) => restore.includes(`${folder}/${path}`) || existsSync(join(out, folder, path)),
      files,
    );
    found.set(contextId, { folder, remembered });
  }
  return found;
}
