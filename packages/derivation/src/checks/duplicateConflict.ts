import type { NoteDetails } from '@lambdastorm/board';
import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import { type Check, onEach } from './Check.ts';
import { flowKinds } from './kinds.ts';

const spoken = {
  description: 'the description',
  payload: 'the payload',
  http: 'the HTTP method and path',
  system: 'the sort of system',
  key: 'the key',
} as const satisfies { readonly [Key in keyof NoteDetails]?: string };

type SpokenDetail = keyof typeof spoken;

export const duplicateConflict: Check = {
  code: 'duplicate-conflict',
  severity: { processModelling: 'hint', softwareDesign: 'warning' },
  find: onEach(flowKinds, (element) => {
    const conflicts = conflictsIn(element);
    if (conflicts.length === 0) return undefined;
    const what = conflicts.map((key) => spoken[key]).join(', ');
    return {
      message: `${element.notes.length} notes “${element.name}” are one thing but disagree on ${what}; the leftmost one counts.`,
      fix: agree(element, conflicts),
    };
  }),
};

function conflictsIn({ notes }: WallElement): SpokenDetail[] {
  if (notes.length < 2) return [];
  return (Object.keys(spoken) as SpokenDetail[]).filter((key) => {
    const values = notes.map((note) => note.details[key]).filter((value) => value !== undefined);
    return new Set(values.map(toComparable)).size > 1;
  });
}

/** The same text for the same value, whatever order its keys were written in. */
function toComparable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function agree({ notes, details }: WallElement, conflicts: readonly SpokenDetail[]): QuickFix {
  const patch: NoteDetails = Object.fromEntries(conflicts.map((key) => [key, details[key]]));
  return {
    label: 'Say on all of them what the leftmost one says',
    edits: notes.map((note) => ({ type: 'changeNoteDetails', noteId: note.id, details: patch })),
  };
}
