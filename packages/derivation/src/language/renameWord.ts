import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import { innermostFrame } from '../spatial/innermostFrame.ts';
import { containsWord, replaceWord } from './wordsIn.ts';

export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** The context whose language it belongs to; `undefined`: on the whole wall. */
  readonly contextId: string | undefined;
}

/** The edits that put one word in the place of another, on notes, in the titles of frames and beside arrows. One undo step. */
export function renameWord(board: BoardSnapshot, { from, to, contextId }: Renaming): readonly BoardEdit[] {
  const contexts = board.frames.filter(({ kind }) => kind === 'boundedContext');
  const isMeant = (note: BoardSnapshot['notes'][number]): boolean =>
    contextId === undefined || innermostFrame(note, contexts)?.id === contextId;
  const noteEdits = board.notes
    .filter((note) => containsWord(note.text, from) && isMeant(note))
    .map(({ id, text }): BoardEdit => ({ type: 'rewordNote', noteId: id, text: replaceWord(text, from, to) }));
  const frameEdits = board.frames
    .filter(({ id, title }) => containsWord(title, from) && (contextId === undefined || id === contextId))
    .map(({ id, title }): BoardEdit => ({ type: 'retitleFrame', frameId: id, title: replaceWord(title, from, to) }));
  const meantIds = new Set(board.notes.filter(isMeant).map(({ id }) => id));
  const labelEdits = board.connections
    .filter((arrow) => containsWord(arrow.label, from) && meantIds.has(arrow.from) && meantIds.has(arrow.to))
    .map(
      ({ id, label }): BoardEdit => ({
        type: 'relabelConnection',
        connectionId: id,
        label: replaceWord(label, from, to),
      }),
    );
  return [...noteEdits, ...frameEdits, ...labelEdits];
}
