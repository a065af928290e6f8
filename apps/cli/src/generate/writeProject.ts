import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileDecision } from './FileDecision.ts';
import { fileError } from './fileError.ts';
import { manifestPath, renderManifest } from './Manifest.ts';
import { basePath, type ProjectFolder } from './readProjectFolder.ts';

const halfWritten = '.lambdastorm/writing';

/**
 * Carries decisions out. Each file appears whole or not at all, and the manifest comes last: after a crash a second run
 * finds what is done equal to what it wants, and does the rest.
 */
export async function writeProject(
  folder: ProjectFolder,
  decisions: readonly FileDecision[],
  identity: { readonly contextId: string; readonly target: string },
): Promise<void> {
  try {
    for (const { path, status, write, writeBase } of decisions) {
      if (write !== undefined) await writeWhole(folder.path, path, write);
      if (writeBase !== undefined) await writeWhole(folder.path, basePath(path), writeBase);
      if (status === 'removed') await remove(folder.path, path);
    }
    const entries = new Map(
      decisions.flatMap(({ path, entry }) => (entry === undefined ? [] : [[path, entry] as const])),
    );
    const manifestText = renderManifest({ ...identity, entries });
    if (manifestText !== folder.manifestText) await writeWhole(folder.path, manifestPath, manifestText);
    await rm(join(folder.path, halfWritten), { recursive: true, force: true });
  } catch (error) {
    throw fileError(folder.path, 'written', error);
  }
}

async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const [place, temporary] = [join(folder, path), join(folder, halfWritten, String(process.pid))];
  await mkdir(dirname(place), { recursive: true });
  await mkdir(dirname(temporary), { recursive: true });
  await writeFile(temporary, text, { flush: true });
  await rename(temporary, place);
}

async function remove(folder: string, path: string): Promise<void> {
  for (const each of [path, basePath(path)]) {
    await rm(join(folder, each), { force: true });
    await removeEmptyFolders(folder, dirname(each));
  }
}

async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  const isGone = await rmdir(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmptyFolders(folder, dirname(path));
}
