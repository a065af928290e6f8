import { manifestPath } from './Manifest.ts';
import type { FoundFiles } from './PreviousProject.ts';
import type { ProjectChanges } from './ProjectChanges.ts';

/** The files of a project after its changes; for whoever holds them all at once, as in a zip. */
export function applyChanges(files: FoundFiles, { write, remove, manifest }: ProjectChanges): FoundFiles {
  const after = new Map([...files, ...write]);
  for (const path of remove) after.delete(path);
  if (manifest !== undefined) after.set(manifestPath, manifest);
  return after;
}
