import type { Manifest, ManifestEntry } from './Manifest.ts';
import { basePath } from './Manifest.ts';
import { withoutForm } from './textForm.ts';

/** What lies in a project's folder, as texts by path: the files of a folder, or those of a zip. */
export type FoundFiles = ReadonlyMap<string, string>;

/** A project as it was found, and what was remembered of it. */
export interface PreviousProject {
  readonly files: FoundFiles;
  /** Absent when nothing was generated there, or nobody remembers. */
  readonly manifest?: Manifest;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

/** What is known of one file before: its text as it stands there, and what the last run left behind. */
export interface KnownFile {
  readonly raw?: string;
  readonly base?: string;
  readonly entry?: ManifestEntry;
}

export function findKnown({ files, entries }: PreviousProject, path: string): KnownFile {
  const [raw, base, entry] = [files.get(path), files.get(basePath(path)), entries.get(path)];
  return {
    ...(raw === undefined ? {} : { raw }),
    ...(base === undefined ? {} : { base: withoutForm(base) }),
    ...(entry === undefined ? {} : { entry }),
  };
}

/** A free place for the copy of a text that is about to be replaced; the place of the same copy, when there is one. */
export function backupPath(files: FoundFiles, path: string, raw: string): string {
  for (let number = 1; ; number += 1) {
    const place = `.lambdastorm/backup/${number}/${path}`;
    const found = files.get(place);
    if (found === undefined || found === raw) return place;
  }
}
