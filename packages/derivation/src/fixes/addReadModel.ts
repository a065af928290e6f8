import { type StickyNote, stickyKinds } from '@lambdastorm/board';
import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { keepInside } from './keepInside.ts';
import { unusedId } from './unusedId.ts';

const gap = 60;

/** Puts a read model below an event, to be named by somebody, and lets the event update it. */
export function addReadModel({ notes: [event] }: WallElement, { board }: Flow): QuickFix | undefined {
  if (event === undefined) return undefined;
  const id = unusedId(`${event.id}~readModel`, board);
  const { x, y } = event.position;
  const note: StickyNote = {
    ...{ id, kind: 'readModel', text: '', pivotal: false, details: {} },
    position: { x, y: y + event.size.height + gap },
    size: stickyKinds.readModel.size,
  };
  const arrow = { id: unusedId(`${event.id}~${id}`, board), from: event.id, to: id, label: '' };
  return {
    label: 'Add a read model that shows it',
    edits: [...keepInside(board, event, note), { type: 'addNote', note }, { type: 'addConnection', connection: arrow }],
  };
}
