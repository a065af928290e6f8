import type { NoteDetailsPatch, StickyKind } from '@lambdastorm/board';
import { rewordEdits } from '../board-canvas/notes/growNote.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';

export interface NoteEdits {
  reword(text: string): void;
  changeKind(kind: StickyKind): void;
  markPivotal(pivotal: boolean): void;
  changeDetails(details: NoteDetailsPatch): void;
}

/** What the form does to its note; each call is one edit and one undo step. */
export function useNoteEdits(noteId: string): NoteEdits {
  const { document } = useBoardSession();
  return {
    reword(text) {
      const note = document.snapshot().notes.find(({ id }) => id === noteId);
      const edits = note === undefined ? [] : rewordEdits(note, text);
      if (edits.length > 0) document.edit(...edits);
    },
    changeKind: (kind) => document.edit({ type: 'changeNoteKind', noteId, kind }),
    markPivotal: (pivotal) => document.edit({ type: 'markPivotal', noteId, pivotal }),
    changeDetails: (details) => document.edit({ type: 'changeNoteDetails', noteId, details }),
  };
}
