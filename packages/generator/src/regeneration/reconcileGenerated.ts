import type { GeneratedFile } from '../GeneratedFile.ts';
import type { FileDecision } from './FileDecision.ts';
import { isAsGenerated, toEntry } from './Manifest.ts';
import { backupPath, findKnown, type PreviousProject } from './PreviousProject.ts';
import { inFormOf, withoutForm } from './textForm.ts';

export interface DiscardOptions {
  /** Replace what was edited by hand, and keep a copy. */
  readonly discardEdits: boolean;
}

/** What becomes of a file that is ours. */
export function reconcileGenerated(
  file: GeneratedFile,
  previous: PreviousProject,
  { discardEdits }: DiscardOptions,
): FileDecision {
  const { path, owner, content } = file;
  const { raw, entry: known } = findKnown(previous, path);
  const entry = toEntry(file, undefined);
  if (raw === undefined) return { path, owner, status: 'created', write: new Map([[path, content]]), entry };
  if (withoutForm(raw) === content) return { path, owner, status: 'unchanged', entry };
  const written = [path, inFormOf(raw, content)] as const;
  if (isAsGenerated(raw, known)) return { path, owner, status: 'updated', write: new Map([written]), entry };
  if (discardEdits) {
    const backup = backupPath(previous.files, path, raw);
    return { path, owner, status: 'updated', backup, write: new Map([[backup, raw], written]), entry };
  }
  const obstacle = { type: previous.manifest === undefined ? 'foreign' : 'edited' } as const;
  return { path, owner, status: 'edited', obstacle, ...(known === undefined ? {} : { entry: known }) };
}
