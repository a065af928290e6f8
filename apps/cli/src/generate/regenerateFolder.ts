import { join } from 'node:path';
import {
  type GeneratedProject,
  type RefusalReason,
  type Regeneration,
  type RegenerationOptions,
  RegenerationRefusal,
  regenerateProject,
  type TargetId,
} from '@lambdastorm/generator';
import { CliError } from '../CliError.ts';
import { readProjectFolder } from './readProjectFolder.ts';

/** A project and what generating it into its folder comes to. */
export interface FolderRegeneration extends Regeneration {
  /** Where the folder is on disk. */
  readonly place: string;
  /** How the folder is called in the report. */
  readonly folder: string;
}

const statuses: Readonly<Record<RefusalReason, CliError['exitCode']>> = { foreign: 1, usage: 2, unreadable: 3 };

/** Plans to generate a project into its folder below `out`; writes nothing. */
export async function regenerateFolder(
  project: GeneratedProject,
  { target, out, ...options }: RegenerationOptions & { readonly target: TargetId; readonly out: string },
): Promise<FolderRegeneration> {
  const { folder } = project;
  const place = join(out, folder);
  try {
    const files = await readProjectFolder(place, project);
    return { ...regenerateProject({ project, target, files, place, ...options }), place, folder };
  } catch (error) {
    if (error instanceof RegenerationRefusal) throw new CliError(statuses[error.reason], error.message);
    throw error;
  }
}
