import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FoundFiles,
  type GeneratedProject,
  manifestPath,
  parseManifest,
  recordsFolder,
} from '@lambdastorm/generator';
import { fileError } from './fileError.ts';
import { readText } from './readText.ts';

/** Where no file of a person lies, however many files there are. */
const skippedFolders = new Set(['node_modules', 'dist', 'coverage']);

/**
 * What lies in a project's folder: every file that is or was generated, what is remembered of them, and all TypeScript,
 * for a person may have moved a file.
 */
export async function readProjectFolder(
  folder: string,
  { files }: Pick<GeneratedProject, 'files'>,
): Promise<FoundFiles> {
  const manifest = await readText(folder, manifestPath);
  const entries = manifest === undefined ? [] : parseManifest(manifest, join(folder, manifestPath)).entries.keys();
  const paths = new Set([manifestPath, ...files.map(({ path }) => path), ...entries, ...(await sourcePaths(folder))]);
  const found = new Map<string, string>();
  for (const path of paths) {
    const text = await readText(folder, path);
    if (text !== undefined) found.set(path, text);
  }
  return found;
}

async function sourcePaths(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // Whether a file is in the way is for the reading of a wanted file to say.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw fileError(join(folder, below), 'read', error);
  });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory() && isSearched(path, entry)) paths.push(...(await sourcePaths(folder, `${path}/`)));
    if (entry.isFile() && isSource(path)) paths.push(path);
  }
  return paths;
}

function isSearched(path: string, { name }: Dirent): boolean {
  if (`${path}/`.startsWith(recordsFolder)) return path !== `${recordsFolder}writing`;
  return !skippedFolders.has(name) && !name.startsWith('.');
}

function isSource(path: string): boolean {
  return path.startsWith(recordsFolder) || path.endsWith('.ts');
}
