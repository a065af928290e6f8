import type { Connection, StickyNote } from '@lambdastorm/board';
import { notifications } from '@mantine/notifications';
import { newId } from '../../../shared/newId.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { refusalOf } from '../connections/connectionRules.ts';
import { useMode } from '../modeStore.ts';
import { inReadingOrder } from '../selecting/readingOrder.ts';
import type { Wall } from '../Wall.ts';
import { selectedNotes } from './selected.ts';

/** Draws an arrow between two notes, or says in a sentence why not. */
export function connectNotes({ document }: Wall, fromId: string, toId: string): void {
  const board = document.snapshot();
  const from = board.notes.find((note) => note.id === fromId);
  const to = board.notes.find((note) => note.id === toId);
  if (from === undefined || to === undefined || from === to) return;
  const existing = board.connections.find((each) => each.from === fromId && each.to === toId);
  const reason = refusalOf(from.kind, to.kind, board.level);
  if (existing !== undefined) useSelection.getState().select([existing.id]);
  else if (reason !== undefined) explain(reason);
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
  const reason = refusals.find((refusal) => refusal !== undefined);
  if (reason !== undefined) explain(reason);
}

function explain(reason: string): void {
  notifications.show({ message: reason, autoClose: 8000 });
}

/** Removes the arrow and draws it the other way round, as one step. */
export function reverseConnection({ document }: Wall, { id, from, to, label }: Connection): void {
  const connection = { id: newId(), from: to, to: from, label };
  document.edit({ type: 'removeConnection', connectionId: id }, { type: 'addConnection', connection });
  useSelection.getState().select([connection.id]);
}
