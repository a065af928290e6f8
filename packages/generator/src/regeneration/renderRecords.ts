import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { GeneratedFile } from '../GeneratedFile.ts';
import { contractOf } from './contractOf.ts';
import { basePath, type ManifestIdentity, manifestPath, toEntry } from './Manifest.ts';
import { renderManifest } from './renderManifest.ts';

/**
 * What makes generating again safe, for a project that is written for the first time: whose each file is, which notes it
 * follows from and what was in it; and the text of every merged file, the base of the next merge.
 */
export function renderRecords(files: readonly GeneratedFile[], identity: ManifestIdentity): readonly GeneratedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entries = new Map(files.map((file) => [file.path, toEntry(file, contractOf(file, byPath))]));
  const record = (path: string, content: string): GeneratedFile => ({ path, owner: 'generated', content, noteIds: [] });
  return [
    record(manifestPath, renderManifest({ ...identity, entries })),
    ...files
      .filter(({ owner }) => owner === 'merged')
      .sort((a, b) => compareCodeUnits(a.path, b.path))
      .map(({ path, content }) => record(basePath(path), content)),
  ];
}
