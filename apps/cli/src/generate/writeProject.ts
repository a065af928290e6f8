import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileDecision } from './FileDecision.ts';
import { fileError } from './fileError.ts';
import { hashOf } from './hashOf.ts';
import { type ManifestEntry, manifestPath, recordsFolder, renderManifest } from './Manifest.ts';
import { basePath, type ProjectFolder } from './readProjectFolder.ts';

const halfWritten = `${recordsFolder}writing`;

interface Identity {
  readonly contextId: string;
  readonly target: string;
}

/**
 * Carries decisions out. Each file appears whole or not at all. The manifest first says what is coming and last what is
 * there, so that a run after a crash knows every text that is ours and does the rest.
 */
export async function writeProject(
  folder: ProjectFolder,
  decisions: readonly FileDecision[],
  identity: Identity,
): Promise<void> {
  const coming = renderManifest({ ...identity, entries: new Map(announcedEntries(folder, decisions)) });
  const there = renderManifest({ ...identity, entries: new Map(entriesAfter(decisions)) });
  const isWriting = decisions.some((each) => (each.write ?? each.writeBase) !== undefined || each.status === 'removed');
  try {
    await rm(join(folder.path, halfWritten), { recursive: true, force: true });
    if (isWriting) await writeWhole(folder.path, manifestPath, coming);
    for (const decision of decisions) await carryOut(folder.path, decision);
    if (isWriting || there !== folder.manifestText) await writeWhole(folder.path, manifestPath, there);
    await rm(join(folder.path, halfWritten), { recursive: true, force: true });
  } catch (error) {
    throw fileError(folder.path, 'written', error);
  }
}

type Entries = readonly (readonly [path: string, entry: ManifestEntry])[];

function entriesAfter(decisions: readonly FileDecision[]): Entries {
  return decisions.flatMap(({ path, entry }) => pairOf(path, entry));
}

function announcedEntries(folder: ProjectFolder, decisions: readonly FileDecision[]): Entries {
  return decisions.flatMap(({ path, owner, entry, write }) => {
    const before = folder.entries.get(path);
    if (write === undefined || entry === undefined) return pairOf(path, entry ?? before);
    // A scaffold that is announced and missing would pass for one that its owner deleted.
    if (owner === 'scaffold') return pairOf(path, before);
    const { text } = folder.known(path);
    return pairOf(path, {
      ...entry,
      sha256: text === undefined ? entry.sha256 : hashOf(text),
      nextSha256: entry.sha256,
    });
  });
}

function pairOf(path: string, entry: ManifestEntry | undefined): Entries {
  return entry === undefined ? [] : [[path, entry]];
}

async function carryOut(folder: string, { path, status, write, writeBase }: FileDecision): Promise<void> {
  if (write !== undefined) await writeWhole(folder, path, write);
  if (writeBase !== undefined) await writeWhole(folder, basePath(path), writeBase);
  if (status === 'removed') await remove(folder, path);
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
