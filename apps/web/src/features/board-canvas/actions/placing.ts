import type { BoardFrame, FrameKind, Point, Rectangle, StickyKind, StickyNote } from '@lambdastorm/board';
import { newId } from '../../../shared/newId.ts';
import { refuseEdit } from '../../board-session/guardedDocument.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { followerEdits, frameAround, frameAt, noteAround, noteRightOf } from '../edits/placeNote.ts';
import { type LooseEnd, type Placeable, useMode } from '../modeStore.ts';
import { inReadingOrder } from '../selecting/readingOrder.ts';
import type { Wall } from '../Wall.ts';
import { focusThing } from './looking.ts';
import { framesOf, notesOf, selectedNotes } from './selected.ts';

/** The key of a kind: beside the selected note, else at the pointer, else in the middle of the window. */
export function placeByKey(wall: Wall, kind: StickyKind): void {
  const [neighbour, ...others] = selectedNotes(wall);
  const isBeside = neighbour !== undefined && others.length === 0;
  if (isBeside) placeBeside(wall, kind, neighbour);
  else putNote(wall, noteAround(newId(), kind, pointOfInterest(wall)));
}

/** The timeline goes on to the right of a note, or of what is selected, with another of its kind. */
export function continueTimeline(wall: Wall, id?: string): boolean {
  const notes = id === undefined ? selectedNotes(wall) : notesOf(wall.document.snapshot(), [id]);
  const last = inReadingOrder(notes).at(-1);
  if (last !== undefined) placeBeside(wall, last.kind, last);
  return last !== undefined;
}

function placeBeside(wall: Wall, kind: StickyKind, neighbour: StickyNote): void {
  putNote(wall, noteRightOf(newId(), kind, neighbour, wall.document.snapshot().notes));
}

export function placeAt(wall: Wall, { type, kind }: Placeable, at: Point): void {
  if (type === 'note') putNote(wall, noteAround(newId(), kind, at));
  else putFrame(wall, frameAt(newId(), kind, at));
}

/** A frame as large as it was drawn. */
export function placeDrawnFrame(wall: Wall, kind: FrameKind, { position, size }: Rectangle): void {
  putFrame(wall, { id: newId(), kind, title: '', ...wholeArea({ position, size }) });
}

/** A bounded context around what is selected, else at the pointer. */
export function placeFrame(wall: Wall, kind: FrameKind = 'boundedContext'): void {
  const { selectedIds } = useSelection.getState();
  const things = [...selectedNotes(wall), ...framesOf(wall.document.snapshot(), selectedIds)];
  putFrame(wall, frameAround(newId(), kind, things) ?? frameAt(newId(), kind, pointOfInterest(wall)));
}

/** An arrow dropped on bare wall becomes a note of a kind and the arrow to it. */
export function placeFollower(wall: Wall, { from, at }: LooseEnd, kind: StickyKind): void {
  const note = noteAround(newId(), kind, at);
  wall.view.bringIntoView(note, 'atOnce');
  wall.document.edit(...followerEdits(note, { id: newId(), from, to: note.id, label: '' }));
  write(note.id);
}

export function pointOfInterest({ view, pointer }: Wall): Point {
  if (pointer.at !== undefined) return view.toBoard(pointer.at);
  const { cx, cy } = view.get();
  return { x: cx, y: cy };
}

function putNote(wall: Wall, note: StickyNote): void {
  if (!wall.mayEdit()) {
    refuseEdit();
    return;
  }
  // At once: its field can only take the next letter when it is in sight.
  wall.view.bringIntoView(note, 'atOnce');
  wall.document.edit({ type: 'addNote', note });
  write(note.id);
}

function putFrame(wall: Wall, frame: BoardFrame): void {
  if (!wall.mayEdit()) {
    refuseEdit();
    return;
  }
  wall.view.bringIntoView(frame, 'atOnce');
  wall.document.edit({ type: 'addFrame', frame });
  write(frame.id);
}

function write(id: string): void {
  const { selectedIds: selectedBefore, select } = useSelection.getState();
  select([id]);
  useMode.getState().set({ writingId: id, placing: undefined, fresh: { id, selectedBefore } });
}

/** Escape on a note that was only just put down takes it back, and the selection to where it was. */
export function takeBackFresh({ document }: Wall, note: StickyNote): void {
  const { fresh, set } = useMode.getState();
  set({ writingId: undefined, fresh: undefined });
  if (fresh?.id !== note.id || note.text !== '') {
    focusThing(note.id);
    return;
  }
  document.undo();
  const [before] = fresh.selectedBefore;
  useSelection.getState().select(fresh.selectedBefore);
  if (before !== undefined) focusThing(before);
}

function wholeArea({ position, size }: Rectangle): Rectangle {
  return {
    position: { x: Math.round(position.x), y: Math.round(position.y) },
    size: { width: Math.round(size.width), height: Math.round(size.height) },
  };
}
