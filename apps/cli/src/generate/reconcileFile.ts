import type { GeneratedFile } from '@lambdastorm/generator';
import type { FileDecision, KnownFile } from './FileDecision.ts';
import { hashOf } from './hashOf.ts';
import { isAsGenerated } from './isAsGenerated.ts';

/** What becomes of a file that the model asks for. Never loses what a person wrote. */
export function reconcileFile(file: GeneratedFile, known: KnownFile): FileDecision {
  switch (file.owner) {
    case 'generated':
      return reconcileGenerated(file, known);
    case 'scaffold':
      return reconcileScaffold(file, known);
    case 'merged':
      return reconcileMerged(file, known);
  }
}

function reconcileGenerated(file: GeneratedFile, { text, entry }: KnownFile): FileDecision {
  if (text === undefined) return written(file, 'created');
  if (text === file.content) return { ...file, status: 'unchanged', entry: entryOf(file) };
  if (isAsGenerated(text, entry)) return written(file, 'updated');
  return { ...file, status: 'edited', ...remembering(entry) };
}

function reconcileScaffold(file: GeneratedFile, { text, entry }: KnownFile): FileDecision {
  // One that was written before and is gone was deleted by its owner.
  if (text === undefined && entry === undefined) return written(file, 'created');
  if (text === file.content) return { ...file, status: 'unchanged', entry: entryOf(file) };
  return { ...file, status: 'kept', entry: { ...(entry ?? entryOf(file)), noteIds: file.noteIds } };
}

function reconcileMerged(file: GeneratedFile, { text, base, entry }: KnownFile): FileDecision {
  if (text === undefined) return { ...written(file, 'created'), writeBase: file.content };
  if (text === file.content) {
    const writeBase = base === file.content ? {} : { writeBase: file.content };
    return { ...file, status: 'unchanged', entry: entryOf(file), ...writeBase };
  }
  if (text === base || isAsGenerated(text, entry)) return { ...written(file, 'updated'), writeBase: file.content };
  return { ...file, status: base === file.content ? 'kept' : 'conflict', ...remembering(entry) };
}

function written(file: GeneratedFile, status: 'created' | 'updated'): FileDecision {
  return { ...file, status, write: file.content, entry: entryOf(file) };
}

function entryOf({ owner, content, noteIds }: GeneratedFile) {
  return { owner, sha256: hashOf(content), noteIds };
}

function remembering(entry: KnownFile['entry']): Pick<FileDecision, 'entry'> {
  return entry === undefined ? {} : { entry };
}
