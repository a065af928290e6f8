import type { BoardEdit, Connection, StickyNote } from '@lambdastorm/board';
import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { newId } from '../../../shared/newId.ts';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { type Refusal, refusalOf } from '../connections/connectionRules.ts';
import { RefusalNote } from '../connections/RefusalNote.tsx';
import { putBetweenEdits } from '../edits/putBetween.ts';
import { useMode } from '../modeStore.ts';
import { inReadingOrder } from '../selecting/readingOrder.ts';
import type { Wall } from '../Wall.ts';
import { putDown } from './changing.ts';
import { selectedNotes } from './selected.ts';

interface Ends {
  readonly from: StickyNote;
  readonly to: StickyNote;
}

/** Draws an arrow between two notes, or says in a sentence why not. */
export function connectNotes(wall: Wall, fromId: string, toId: string): void {
  const { document } = wall;
  const board = document.snapshot();
  const from = board.notes.find((note) => note.id === fromId);
  const to = board.notes.find((note) => note.id === toId);
  if (from === undefined || to === undefined || from === to) return;
  const existing = board.connections.find((each) => each.from === fromId && each.to === toId);
  const refusal = refusalOf(from.kind, to.kind, board.level);
  if (existing !== undefined) useSelection.getState().select([existing.id]);
  else if (refusal !== undefined) explain(refusal, wall, { from, to });
  else document.edit({ type: 'addConnection', connection: { id: newId(), from: fromId, to: toId, label: '' } });
}

/**
 * Arrows by keyboard: several selected notes are connected in reading order; a single one is remembered, and the same
 * key on another note draws the arrow.
 */
export function connectSelected(wall: Wall): boolean {
  const [first, ...others] = inReadingOrder(selectedNotes(wall));
  if (first === undefined) return false;
  const { connectingFrom, set } = useMode.getState();
  if (others.length > 0) {
    connectInTurn(wall, [first, ...others]);
  } else if (connectingFrom === undefined || connectingFrom === first.id) {
    set({ connectingFrom: first.id });
    return true;
  } else {
    connectNotes(wall, connectingFrom, first.id);
  }
  set({ connectingFrom: undefined });
  return true;
}

function connectInTurn(wall: Wall, notes: readonly StickyNote[]): void {
  const { document } = wall;
  const { level, connections } = document.snapshot();
  const pairs = notes.slice(1).map((to, index) => ({ from: notes[index] ?? to, to }));
  const refusals = pairs.map(({ from, to }) => refusalOf(from.kind, to.kind, level));
  const edits = pairs
    .filter((_, index) => refusals[index] === undefined)
    .filter(({ from, to }) => !connections.some((each) => each.from === from.id && each.to === to.id))
    .map(({ from, to }) => ({
      type: 'addConnection' as const,
      connection: { id: newId(), from: from.id, to: to.id, label: '' },
    }));
  if (edits.length > 0) document.edit(...edits);
  const refused = refusals.findIndex((refusal) => refusal !== undefined);
  const [refusal, ends] = [refusals[refused], pairs[refused]];
  if (refusal !== undefined && ends !== undefined) explain(refusal, wall, ends);
}

/** Says why, and offers to put between what the grammar asks for. */
function explain({ sentence, between }: Refusal, wall: Wall, ends: Ends, instead: readonly BoardEdit[] = []): void {
  const id = notifications.show({
    autoClose: 10_000,
    message: createElement(RefusalNote, {
      sentence,
      between,
      onPutBetween: () => {
        notifications.hide(id);
        putDown(wall, [...instead, ...putBetweenEdits(ends, between, wall.document.snapshot().notes, newId)]);
      },
    }),
  });
}

/** Draws an arrow the other way round. */
export function reverseConnection(wall: Wall, connection: Connection): void {
  redrawConnection(wall, connection, { from: connection.to, to: connection.from });
}

/** Takes an arrow to other notes, with its words, as one step; or says in a sentence why not, and leaves it. */
export function redrawConnection(
  wall: Wall,
  connection: Connection,
  change: Partial<Pick<Connection, 'from' | 'to'>>,
): void {
  const { document } = wall;
  const { notes, connections, level } = document.snapshot();
  const redrawn = { ...connection, ...change, id: newId() };
  const from = notes.find(({ id }) => id === redrawn.from);
  const to = notes.find(({ id }) => id === redrawn.to);
  const existing = connections.find((each) => each.from === redrawn.from && each.to === redrawn.to);
  if (from === undefined || to === undefined || from === to || existing === connection) return;
  const removal: BoardEdit = { type: 'removeConnection', connectionId: connection.id };
  const refusal = refusalOf(from.kind, to.kind, level);
  if (refusal !== undefined) explain(refusal, wall, { from, to }, [removal]);
  else if (existing !== undefined) notifyRefusal('There is an arrow between these notes already. This one stays.');
  else {
    document.edit(removal, { type: 'addConnection', connection: redrawn });
    useSelection.getState().select([redrawn.id]);
  }
}
