import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { GeneratedFile } from '../GeneratedFile.ts';
import { contractsOf } from './contractsOf.ts';
import { basePath, type ManifestIdentity, manifestPath, toEntry } from './Manifest.ts';
import { renderManifest } from './renderManifest.ts';

/**
 * What makes generating again safe, for a project that is written for the first time: whose each file is, which notes it
 * follows from and what was in it; and the text of every merged file, the base of the next merge.
 */
export function renderRecords(files: readonly GeneratedFile[], identity: ManifestIdentity): readonly GeneratedFile[] {
  const contractOf = contractsOf(files);
  const entries = new Map(files.map((file) => [file.path, toEntry(file, contractOf(file))]));
  const record = (path: string, content: string): GeneratedFile => ({ path, owner: 'generated', content, noteIds: [] });
  return [
    record(manifestPath, renderManifest({ ...identity, entries })),
    ...files
      .filter(({ owner }) => owner === 'merged')
      .sort((a, b) => compareCodeUnits(a.path, b.path))
      .map(({ path, content }) => record(basePath(path), content)),
  ];
}
