import type { BoardDiff, ThingChange } from '@lambdastorm/board';
import { stickyKinds } from '@lambdastorm/board';

/** One line of the difference between a version and the wall. */
export interface DiffRow {
  readonly key: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly words: string;
  /** What it is, or what has changed of it. */
  readonly what: string;
  /** What to look at on the wall; `undefined` for what is not there any more. */
  readonly thingId: string | undefined;
}

const changeWords: Record<ThingChange, string> = {
  moved: 'moved',
  resized: 'resized',
  reworded: 'reworded',
  kind: 'of another kind',
  payload: 'payload changed',
  details: 'details changed',
  marks: 'marks changed',
};

/** What has happened since, notes first; arrows are counted only. */
export function diffRows({ notes, frames }: BoardDiff): readonly DiffRow[] {
  const noteWhat = ({ kind }: (typeof notes.added)[number]): string => stickyKinds[kind].label;
  return [
    ...notes.added.map((note) => row('added', note.id, note.text, noteWhat(note))),
    ...notes.removed.map((note) => row('removed', note.id, note.text, noteWhat(note))),
    ...notes.changed.map(({ after, changes }) => row('changed', after.id, after.text, saying(changes))),
    ...frames.added.map((frame) => row('added', frame.id, frame.title, 'Frame')),
    ...frames.removed.map((frame) => row('removed', frame.id, frame.title, 'Frame')),
    ...frames.changed.map(({ after, changes }) => row('changed', after.id, after.title, saying(changes))),
  ];
}

/** How many arrows came and went; `undefined` when none did. */
export function arrowSentence({ connections }: BoardDiff): string | undefined {
  const counts = [
    [connections.added.length, 'added'],
    [connections.removed.length, 'removed'],
    [connections.relabelled.length, 'relabelled'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return parts.length === 0 ? undefined : `Arrows: ${parts.join(', ')}.`;
}

function row(how: DiffRow['how'], id: string, text: string, what: string): DiffRow {
  const words = text.trim() === '' ? 'without words' : text;
  return { key: `${how} ${id}`, how, words, what, thingId: how === 'removed' ? undefined : id };
}

function saying(changes: readonly ThingChange[]): string {
  return changes.map((change) => changeWords[change]).join(', ');
}
