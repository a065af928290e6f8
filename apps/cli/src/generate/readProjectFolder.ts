import { join } from 'node:path';
import type { FileOwner, GeneratedProject } from '@lambdastorm/generator';
import { CliError } from '../CliError.ts';
import type { KnownFile } from './FileDecision.ts';
import { type Manifest, type ManifestEntry, manifestPath, parseManifest, recordsFolder } from './Manifest.ts';
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
  return `${recordsFolder}base/${path}`;
}

export async function readProjectFolder(
  path: string,
  { contextId, files }: GeneratedProject,
  target: string,
): Promise<ProjectFolder> {
  const manifestText = await readText(path, manifestPath);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText, join(path, manifestPath));
  if (manifest !== undefined) checkIdentity(path, manifest, { contextId, target });
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

/** A downloaded project does not say what it is: only one target writes a manifest, and its folder names the context. */
function checkIdentity(path: string, found: Manifest, wanted: { readonly contextId: string; readonly target: string }) {
  const { contextId = wanted.contextId, target = 'aws-lambda-typescript' } = found;
  if (contextId === wanted.contextId && target === wanted.target) return;
  const what = contextId === wanted.contextId ? `target ${target}` : `context ${contextId}`;
  throw new CliError(1, `${path} holds the project of ${what}; give this one another --out.`);
}

function toKnownFile(text: string | undefined, base: string | undefined, entry: ManifestEntry | undefined): KnownFile {
  return {
    ...(text === undefined ? {} : { text }),
    ...(base === undefined ? {} : { base }),
    ...(entry === undefined ? {} : { entry }),
  };
}
