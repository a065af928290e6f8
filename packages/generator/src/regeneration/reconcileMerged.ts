import type { GeneratedFile } from '../GeneratedFile.ts';
import type { FileDecision } from './FileDecision.ts';
import { hashOf } from './hashOf.ts';
import { basePath, isAsGenerated, type ManifestEntry, toEntry } from './Manifest.ts';
import { findConflictMarker } from './merge/conflictMarkers.ts';
import type { MergeResult, MergeTexts } from './merge/MergeResult.ts';
import { mergeJson } from './merge/mergeJson.ts';
import { mergeLines } from './merge/mergeLines.ts';
import { findKnown, type PreviousProject } from './PreviousProject.ts';
import { inFormOf, withoutForm } from './textForm.ts';

/** What becomes of a file that both sides edit: three texts become one, and the generated one is the base of the next merge. */
export function reconcileMerged(file: GeneratedFile, previous: PreviousProject): FileDecision {
  const { path, owner, content } = file;
  const { raw, base, entry: known } = findKnown(previous, path);
  const entry = toEntry(file, undefined);
  const rebase = base === content ? [] : [[basePath(path), content] as const];
  const after = (status: FileDecision['status'], ...texts: readonly (readonly [string, string])[]): FileDecision => {
    const write = new Map([...texts, ...rebase]);
    return { path, owner, status, entry, ...(write.size === 0 ? {} : { write }) };
  };
  if (raw === undefined) return after('created', [path, content]);
  const yours = withoutForm(raw);
  if (yours === content) return after('unchanged');
  if (yours === base || isAsGenerated(raw, known)) return after('updated', [path, inFormOf(raw, content)]);
  const line = findConflictMarker(yours);
  if (line !== undefined) return stopped(file, known, { type: 'markers', line });
  if (base === undefined && previous.manifest === undefined) return stopped(file, known, { type: 'foreign' });
  // Without a base the hash still tells whether the model stayed as it was.
  if (base === content || (base === undefined && known?.sha256 === hashOf(content))) return after('kept');
  const { text, hasConflict } = merge(path, { base: base ?? '', yours, ours: content });
  if (text === yours) return after('kept');
  return after(hasConflict ? 'conflict' : 'merged', [path, inFormOf(raw, text)]);
}

function merge(path: string, texts: MergeTexts): MergeResult {
  return path.endsWith('package.json') ? mergeJson(texts) : mergeLines(texts);
}

function stopped(
  { path, owner }: GeneratedFile,
  entry: ManifestEntry | undefined,
  obstacle: NonNullable<FileDecision['obstacle']>,
): FileDecision {
  return { path, owner, status: 'conflict', obstacle, ...(entry === undefined ? {} : { entry }) };
}
