import type { BoardEdit, Point, StickyKind } from '@lambdastorm/board';
import { countOf } from '../../../shared/countOf.ts';
import { newId } from '../../../shared/newId.ts';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { refuseEdit } from '../../board-session/guardedDocument.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { addedIds, copyEdits, cutOut } from '../clipboard/clipping.ts';
import { nudgeEdits } from '../edits/arrange.ts';
import { removeEdits } from '../edits/removeEdits.ts';
import { useMode } from '../modeStore.ts';
import { announce } from '../selecting/announce.ts';
import type { Wall } from '../Wall.ts';
import { areaOfIds, selectedNotes } from './selected.ts';

const selectedIds = (): readonly string[] => useSelection.getState().selectedIds;

export function removeSelected({ document }: Wall): boolean {
  const ids = selectedIds();
  const edits = removeEdits(ids, document.snapshot());
  if (edits.length > 0) document.edit(...edits);
  const kept = ids.length - edits.length;
  if (kept > 0) notifyRefusal(`${countOf(kept, 'thing')} can't be removed while locked.`);
  else announce(`${countOf(edits.length, 'thing')} removed.`);
  return ids.length > 0;
}

/** The same things again, to the right of all of them, so that a row goes on. */
export function duplicateSelected(wall: Wall): boolean {
  const board = wall.document.snapshot();
  const piece = cutOut(board, selectedIds());
  const area = areaOfIds(
    piece,
    [...piece.notes, ...piece.frames].map(({ id }) => id),
  );
  if (area === undefined) return false;
  const edits = copyEdits(piece, { x: Math.round(area.size.width) + 40, y: 0 }, newId);
  putDown(wall, edits);
  wall.view.bringIntoView({ ...area, position: { ...area.position, x: area.position.x + area.size.width + 40 } });
  return true;
}

/** Makes edits that add things, and selects what they added. */
export function putDown({ document }: Wall, edits: readonly BoardEdit[]): void {
  if (edits.length === 0) return;
  document.edit(...edits);
  const ids = addedIds(edits);
  useSelection.getState().select(ids);
  announce(`${countOf(ids.length, 'thing')} put up.`);
}

export function nudgeSelected({ document }: Wall, by: Point): boolean {
  const edits = nudgeEdits(selectedIds(), by, document.snapshot());
  if (edits.length > 0) document.edit(...edits);
  return edits.length > 0;
}

export function changeSelectedKind(wall: Wall, kind: StickyKind): void {
  const edits = selectedNotes(wall)
    .filter((note) => note.kind !== kind && note.locked !== true)
    .map((note): BoardEdit => ({ type: 'changeNoteKind', noteId: note.id, kind }));
  if (edits.length > 0) wall.document.edit(...edits);
}

/** Marks all selected events as pivotal, or none when all are. */
export function togglePivotal(wall: Wall): void {
  const events = selectedNotes(wall).filter(({ kind, locked }) => kind === 'domainEvent' && locked !== true);
  const pivotal = !events.every((note) => note.pivotal);
  const edits = events.map(({ id }): BoardEdit => ({ type: 'markPivotal', noteId: id, pivotal }));
  if (edits.length > 0) wall.document.edit(...edits);
}

export function selectAll({ document }: Wall): void {
  const { notes, frames } = document.snapshot();
  useSelection.getState().select([...frames, ...notes].map(({ id }) => id));
}

/** Opens the one selected thing for typing, where it can be read. */
export function writeSelected(wall: Wall): boolean {
  const [id, ...others] = selectedIds();
  if (id === undefined || others.length > 0) return false;
  const [note] = selectedNotes(wall);
  if (note !== undefined) wall.view.bringIntoView(note, 'atOnce');
  writeThing(wall, id);
  return true;
}

/** Opens a note, a frame or a connection for typing, unless it is locked. */
export function writeThing({ document, mayEdit }: Wall, id: string): void {
  if (!mayEdit()) {
    refuseEdit();
    return;
  }
  const { notes, frames } = document.snapshot();
  const thing = notes.find((note) => note.id === id) ?? frames.find((frame) => frame.id === id);
  if (thing?.locked === true) notifyRefusal('This is locked. Unlock it to write on it (Ctrl Shift L).');
  else useMode.getState().set({ writingId: id });
}
