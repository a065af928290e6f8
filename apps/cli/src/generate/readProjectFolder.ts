import { join } from 'node:path';
import type { FileOwner, GeneratedProject } from '@lambdastorm/generator';
import { CliError } from '../CliError.ts';
import type { KnownFile } from './FileDecision.ts';
import { type ManifestEntry, manifestPath, parseManifest } from './Manifest.ts';
import { readText } from './readText.ts';

/** A project's folder on disk, as far as generated files go. */
export interface ProjectFolder {
  readonly path: string;
  /** The manifest as it stands there. */
  readonly manifestText: string | undefined;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  known(path: string): KnownFile;
}

/** Where the last generated text of a file that both sides edit is kept. */
export function basePath(path: string): string {
  return `.lambdastorm/base/${path}`;
}

export async function readProjectFolder(
  path: string,
  { contextId, files }: GeneratedProject,
  target: string,
): Promise<ProjectFolder> {
  const manifestText = await readText(path, manifestPath);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText, join(path, manifestPath));
  if (manifest !== undefined && (manifest.contextId !== contextId || manifest.target !== target)) {
    const what = manifest.contextId === contextId ? `target ${manifest.target}` : `context ${manifest.contextId}`;
    throw new CliError(1, `${path} holds the project of ${what}; give this one another --out.`);
  }
  const entries = manifest?.entries ?? new Map<string, ManifestEntry>();
  const ownerByPath = new Map<string, { readonly owner: FileOwner }>(entries);
  for (const file of files) ownerByPath.set(file.path, file);
  const knownByPath = new Map<string, KnownFile>();
  for (const [each, { owner }] of ownerByPath) {
    const base = owner === 'merged' ? await readText(path, basePath(each)) : undefined;
    knownByPath.set(each, toKnownFile(await readText(path, each), base, entries.get(each)));
  }
  return { path, manifestText, entries, known: (each) => knownByPath.get(each) ?? {} };
}

function toKnownFile(text: string | undefined, base: string | undefined, entry: ManifestEntry | undefined): KnownFile {
  return {
    ...(text === undefined ? {} : { text }),
    ...(base === undefined ? {} : { base }),
    ...(entry === undefined ? {} : { entry }),
  };
}
