import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath, type ProjectChanges, recordsFolder } from '@lambdastorm/generator';
import { fileError } from './fileError.ts';

const halfWritten = `${recordsFolder}writing`;

/** Carries changes out in a folder, in their order. Each file appears whole or not at all. */
export async function writeChanges(folder: string, changes: ProjectChanges): Promise<void> {
  const { announcement, write, remove, manifest } = changes;
  try {
    await rm(join(folder, halfWritten), { recursive: true, force: true });
    if (announcement !== undefined) await writeWhole(folder, manifestPath, announcement);
    for (const [path, text] of write) await writeWhole(folder, path, text);
    for (const path of remove) await removeFile(folder, path);
    if (manifest !== undefined) await writeWhole(folder, manifestPath, manifest);
    await rm(join(folder, halfWritten), { recursive: true, force: true });
  } catch (error) {
    throw fileError(folder, 'written', error);
  }
}

async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const [place, temporary] = [join(folder, path), join(folder, halfWritten, String(process.pid))];
  await mkdir(dirname(place), { recursive: true });
  await mkdir(dirname(temporary), { recursive: true });
  await writeFile(temporary, text, { flush: true });
  await rename(temporary, place);
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  await removeEmptyFolders(folder, dirname(path));
}

async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  const isGone = await rmdir(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmptyFolders(folder, dirname(path));
}
