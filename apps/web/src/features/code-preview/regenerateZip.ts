import {
  applyChanges,
  explainDecision,
  explainKept,
  explainVersion,
  type FileDecision,
  type FileStatus,
  type FoundFiles,
  generateProject,
  manifestPath,
  parseManifest,
  readProjectZip,
  regenerateProject,
  rememberContext,
  type TargetId,
  writeProjectZip,
} from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';

export interface RegenerateZipRequest {
  readonly model: DomainModel;
  readonly contextId: string;
  readonly target: TargetId;
  readonly zip: Uint8Array;
  /** The name of the zip, for sentences. */
  readonly name: string;
  readonly discardEdits: boolean;
}

/** What became of one file, and both of its texts. */
export interface MergedFile {
  readonly path: string;
  readonly status: FileStatus;
  readonly from: string | undefined;
  /** What a person has to do about it. */
  readonly sentence: string | undefined;
  /** As it was handed in, and as it would be; absent where there is no such file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ZipRegeneration {
  readonly files: readonly MergedFile[];
  /** How events are told from now on, and why. */
  readonly versions: readonly string[];
  /** What the wall has no more and what stays, and why. */
  readonly kept: readonly string[];
  /** The merged project; absent when something is in the way. */
  readonly zip: Uint8Array | undefined;
}

/** Generates a project again over the zip of what became of it. Refuses with a sentence what is no such zip. */
export function regenerateZip(request: RegenerateZipRequest): ZipRegeneration {
  const { model, contextId, target, zip, name, discardEdits } = request;
  const found = readProjectZip(zip);
  const files = found.texts;
  const manifest = parseManifest(files.get(manifestPath) ?? '', `${name}: ${manifestPath}`);
  const remembered = new Map([[contextId, rememberContext(manifest, (path) => files.has(path), files)]]);
  const project = generateProject(model, contextId, target, remembered);
  const { decisions, changes, isStopped } = regenerateProject({ project, target, files, place: name, discardEdits });
  const after = applyChanges(files, changes);
  return {
    files: decisions.map((decision) => toMergedFile(decision, files, isStopped ? files : after)),
    versions: (project.versionChanges ?? []).map(explainVersion),
    kept: (project.kept ?? []).map((part) => explainKept(part)),
    zip: isStopped ? undefined : writeProjectZip({ ...found, texts: after }),
  };
}

function toMergedFile(decision: FileDecision, before: FoundFiles, after: FoundFiles): MergedFile {
  const { path, status, from } = decision;
  const sentence = explainDecision(decision)?.replace(' with --discard-edits', ' with the switch above');
  return { path, status, from, sentence, before: before.get(from ?? path), after: after.get(path) };
}
