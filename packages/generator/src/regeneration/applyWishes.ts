import type { GeneratedFile } from '../GeneratedFile.ts';
import { type ManifestEntry, toEntry } from './Manifest.ts';
import type { PreviousProject } from './PreviousProject.ts';
import type { RegenerationOptions } from './RegenerationOptions.ts';
import { RegenerationRefusal } from './RegenerationRefusal.ts';

/** What is remembered, after what a person wants to take over or to have back. */
export function applyWishes(
  previous: PreviousProject,
  files: readonly GeneratedFile[],
  { eject = [], restore = [] }: RegenerationOptions,
): PreviousProject {
  const entries = new Map(previous.entries);
  for (const path of restore) {
    if (!canRestore(path, previous)) {
      throw new RegenerationRefusal(
        'usage',
        `${path} was neither deleted nor ejected, so there is nothing to restore.`,
      );
    }
    const entry = entries.get(path);
    if (entry?.ejected === true) entries.set(path, withoutEjected(entry));
    else entries.delete(path);
  }
  for (const path of eject) {
    const file = files.find((each) => each.path === path);
    if (file === undefined || file.owner === 'scaffold') {
      const why = file === undefined ? 'is not generated from this board' : 'is yours already';
      throw new RegenerationRefusal('usage', `${path} ${why}, so it can't be ejected.`);
    }
    entries.set(path, { ...(entries.get(path) ?? toEntry(file, undefined)), ejected: true });
  }
  return { ...previous, entries };
}

function canRestore(path: string, { entries, files }: PreviousProject): boolean {
  const entry = entries.get(path);
  return entry?.ejected === true || (entry?.owner === 'scaffold' && !files.has(path));
}

function withoutEjected({ ejected: _, ...entry }: ManifestEntry): ManifestEntry {
  return entry;
}
