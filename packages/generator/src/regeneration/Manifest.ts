import type { FileOwner, GeneratedFile } from '../GeneratedFile.ts';
import type { MessageRecords } from '../MessageRecords.ts';
import type { WireNames } from '../WireNames.ts';
import type { Origin } from './gone/Origin.ts';
import { hashOf } from './hashOf.ts';
import { withoutForm } from './textForm.ts';

/** What a run leaves behind in a project, so that the next one knows what is ours. */
export interface Manifest extends ManifestIdentity {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

/** Which project it is; a manifest without it was written before projects said so. */
export interface ManifestIdentity {
  readonly contextId?: string | undefined;
  readonly target?: string | undefined;
  /** What it is called by others, from the first run on. */
  readonly names?: WireNames | undefined;
  /** The events that it told and heard, in every version; nothing in a manifest from before there were versions. */
  readonly messages?: MessageRecords | undefined;
  /** What it was generated from; nothing in a manifest from before that was kept. */
  readonly origins?: readonly Origin[] | undefined;
}

/** What is remembered of one file. */
export interface ManifestEntry {
  readonly owner: FileOwner;
  readonly noteIds: readonly string[];
  /** What the file is for, whatever it is called. */
  readonly key?: string | undefined;
  /** Of the text as it was generated. */
  readonly sha256: string;
  /** Of the text that a run was about to write; stays only when that run broke off. */
  readonly nextSha256?: string | undefined;
  /** What a scaffold relies on in the generated code, as a hash. */
  readonly contract?: string | undefined;
  /** The path that the model would give a scaffold that its owner moved. */
  readonly wantedAt?: string | undefined;
  /** The user has taken the file over. */
  readonly ejected?: true | undefined;
}

/** Where a project remembers what was generated; nothing that the model asks for lies there. */
export const recordsFolder = '.lambdastorm/';
export const manifestPath = `${recordsFolder}manifest.json`;

/** Where the last generated text of a file that both sides edit is kept. */
export function basePath(path: string): string {
  return `${recordsFolder}base/${path}`;
}

/** What is remembered of a file that was written as it was generated. */
export function toEntry({ owner, noteIds, key, content }: GeneratedFile, contract: string | undefined): ManifestEntry {
  return {
    ...{ owner, noteIds, sha256: hashOf(content) },
    ...(key === undefined ? {} : { key }),
    ...(contract === undefined ? {} : { contract }),
  };
}

/** Whether a text is what some run wrote there last, be it one that broke off. */
export function isAsGenerated(raw: string, entry: ManifestEntry | undefined): boolean {
  if (entry === undefined) return false;
  const hash = hashOf(withoutForm(raw));
  return hash === entry.sha256 || hash === entry.nextSha256;
}
