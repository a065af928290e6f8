import { join } from 'node:path';
import {
  type GeneratedProject,
  type KeptPart,
  type Regeneration,
  type RegenerationOptions,
  regenerateProject,
  type TargetId,
  type VersionChange,
} from '@lambdastorm/generator';
import { readProjectFolder } from './readProjectFolder.ts';

/** A project and what generating it into its folder comes to. */
export interface FolderRegeneration extends Regeneration {
  /** Where the folder is on disk. */
  readonly place: string;
  /** How the folder is called in the report. */
  readonly folder: string;
  /** Events that are told in another way than the last time. */
  readonly versions: readonly VersionChange[];
  /** What the wall has no more and what stays, because files of a person name it. */
  readonly kept: readonly KeptPart[];
}

/** Plans to generate a project into a folder below `out`; writes nothing. */
export async function regenerateFolder(
  project: GeneratedProject,
  folder: string,
  { target, out, ...options }: RegenerationOptions & { readonly target: TargetId; readonly out: string },
): Promise<FolderRegeneration> {
  const place = join(out, folder);
  const files = await readProjectFolder(place, project);
  const regeneration = regenerateProject({ project, target, files, place, ...options });
  return { ...regeneration, place, folder, versions: project.versionChanges ?? [], kept: project.kept ?? [] };
}
