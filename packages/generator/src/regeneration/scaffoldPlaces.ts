import type { GeneratedFile } from '../GeneratedFile.ts';
import { isAsGenerated, type ManifestEntry } from './Manifest.ts';
import type { PreviousProject } from './PreviousProject.ts';
import { findScaffoldMarker, scaffoldMarker } from './scaffoldMarker.ts';

/** Where a scaffold that the model asks for lies, or lay when its owner deleted it. */
export interface ScaffoldPlace {
  readonly path: string;
  readonly entry?: ManifestEntry;
  /** Its owner moved it there. */
  readonly isMoved: boolean;
}

/** Finds every wanted scaffold by what it is for: by its path, its entry, or the marker in a file that was moved. */
export function findScaffoldPlaces(
  scaffolds: readonly GeneratedFile[],
  { files, entries }: PreviousProject,
  wantedPaths: ReadonlySet<string>,
): ReadonlyMap<GeneratedFile, ScaffoldPlace> {
  const pathByKey = new Map(
    [...entries].flatMap(([path, { key }]) => (key === undefined ? [] : [[key, path] as const])),
  );
  const wantedKeys = new Set(scaffolds.map(({ key }) => key));
  const pathByMarker = markedFiles(files, (path) => entries.has(path) || wantedPaths.has(path));
  return new Map(scaffolds.map((file) => [file, findPlace(file)]));

  function findPlace(file: GeneratedFile): ScaffoldPlace {
    const known = placeOf(file);
    if (files.has(known.path)) return known;
    const moved = file.key === undefined ? undefined : pathByMarker.get(scaffoldMarker(file.key));
    if (moved !== undefined) return { ...known, path: moved, isMoved: true };
    // A run that broke off after a rename has written the new place already.
    return files.has(file.path) ? { ...known, path: file.path, isMoved: false } : known;
  }

  function placeOf({ key, path }: GeneratedFile): ScaffoldPlace {
    const remembered = key === undefined ? undefined : pathByKey.get(key);
    const place = remembered ?? path;
    const entry = entries.get(place);
    // What lies here, or what its owner deleted here, was made for another note.
    const isOthers = remembered === undefined && entry?.key !== undefined && entry.key !== key;
    const isUnwritten = entry?.sha256 === '' && !files.has(place);
    if (entry === undefined || isUnwritten || (isOthers && (!files.has(place) || wantedKeys.has(entry.key)))) {
      return { path: place, isMoved: false };
    }
    return { path: place, isMoved: entry.wantedAt !== undefined, entry };
  }
}

/** Files that carry a marker and that nobody remembers at their place. */
function markedFiles(files: PreviousProject['files'], isTaken: (path: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of [...files.keys()].sort()) {
    if (path.startsWith('.') || isTaken(path)) continue;
    const marker = findScaffoldMarker(files.get(path) ?? '');
    if (marker !== undefined && !found.has(marker)) found.set(marker, path);
  }
  return found;
}

/**
 * Which scaffolds follow the new name of their note: those whose new place is free, or left by another one that goes. What
 * a person put there stays, and the scaffold stays where it is.
 */
export function findRenames(
  places: ReadonlyMap<GeneratedFile, ScaffoldPlace>,
  { files }: PreviousProject,
  leaving: ReadonlySet<string>,
): ReadonlySet<GeneratedFile> {
  const renames = new Map(
    [...places].filter(([file, { path, isMoved }]) => path !== file.path && !isMoved && files.has(path)),
  );
  for (;;) {
    const free = new Set([...leaving, ...[...renames.values()].map(({ path }) => path)]);
    const blocked = [...renames].filter(([file, { path, entry }]) => {
      const there = files.get(file.path);
      // A run that broke off may have written it there already.
      return (
        there !== undefined && !free.has(file.path) && there !== files.get(path) && !isFinished(there, file, entry)
      );
    });
    if (blocked.length === 0) return new Set(renames.keys());
    for (const [file] of blocked) renames.delete(file);
  }
}

function isFinished(there: string, file: GeneratedFile, entry: ManifestEntry | undefined): boolean {
  return isAsGenerated(there, entry) || there === file.content;
}
