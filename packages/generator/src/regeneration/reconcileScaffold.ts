import type { GeneratedFile } from '../GeneratedFile.ts';
import type { FileDecision } from './FileDecision.ts';
import { isAsGenerated, type ManifestEntry, toEntry } from './Manifest.ts';
import { backupPath, type PreviousProject } from './PreviousProject.ts';
import type { ScaffoldPlace } from './scaffoldPlaces.ts';
import { inFormOf, withoutForm } from './textForm.ts';

/** Where a scaffold is and what is asked of it. */
export interface ScaffoldSituation extends ScaffoldPlace {
  readonly contract: string | undefined;
  /** Whether it follows the new name of its note. */
  readonly isRenamed: boolean;
  /** Whether the text at its place is about to go elsewhere. */
  readonly isVacated: boolean;
}

/** What becomes of a file that is written once: as soon as somebody edits, moves or deletes it, it is theirs. */
export function reconcileScaffold(
  file: GeneratedFile,
  previous: PreviousProject,
  situation: ScaffoldSituation,
): FileDecision {
  const { path, contract, isRenamed, isMoved, isVacated } = situation;
  const raw = previous.files.get(path);
  if (raw === undefined || isVacated) return reconcileMissing(file, situation);
  if (isRenamed) return rename(file, previous, raw, situation);
  if (isMoved || path !== file.path) return keep(file, situation);
  const { owner, content } = file;
  if (withoutForm(raw) === content) return { path, owner, status: 'unchanged', entry: toEntry(file, contract) };
  if (!isAsGenerated(raw, situation.entry)) return keep(file, situation);
  const write = new Map([[path, inFormOf(raw, content)]]);
  return { path, owner, status: 'updated', write, entry: toEntry(file, contract) };
}

/** One that was written before and is gone was deleted by its owner. */
function reconcileMissing(file: GeneratedFile, { entry, contract }: ScaffoldSituation): FileDecision {
  const { path, owner, content } = file;
  if (entry !== undefined) {
    return { path, owner, status: 'kept', isDeleted: true, entry: remembering(file, entry, contract) };
  }
  return { path, owner, status: 'created', write: new Map([[path, content]]), entry: toEntry(file, contract) };
}

function keep(file: GeneratedFile, { path, entry, contract }: ScaffoldSituation): FileDecision {
  const kept = remembering(file, entry ?? toEntry(file, contract), contract);
  const isOther = entry?.contract !== undefined && entry.contract !== contract;
  return {
    path,
    owner: file.owner,
    status: isOther ? 'signatureChanged' : 'kept',
    entry: path === file.path ? kept : { ...kept, wantedAt: file.path },
  };
}

function rename(
  file: GeneratedFile,
  { files }: PreviousProject,
  raw: string,
  { path: from, entry, contract }: ScaffoldSituation,
): FileDecision {
  const { path, owner, content } = file;
  const isOurs = isAsGenerated(raw, entry);
  // Two notes that swap their names must not leave a moment in which one text is nowhere.
  const there = files.get(path);
  const swapped: [string, string][] = there === undefined ? [] : [[backupPath(files, path, there), there]];
  return {
    ...{ path, owner, status: 'renamed', from },
    write: new Map([...swapped, [path, isOurs ? inFormOf(raw, content) : raw]]),
    remove: [from],
    entry: isOurs ? toEntry(file, contract) : remembering(file, entry ?? toEntry(file, contract), contract),
  };
}

function remembering(file: GeneratedFile, entry: ManifestEntry, contract: string | undefined): ManifestEntry {
  const { owner, noteIds, key, contract: relied, sha256: written } = toEntry(file, contract);
  const { nextSha256 } = entry;
  const sha256 = entry.sha256 === '' ? written : entry.sha256;
  return {
    ...{ owner, noteIds, sha256 },
    ...(nextSha256 === undefined ? {} : { nextSha256 }),
    ...(key === undefined ? {} : { key }),
    ...(relied === undefined ? {} : { contract: relied }),
  };
}
