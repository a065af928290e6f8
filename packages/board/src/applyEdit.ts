import type { BoardEdit, FrameDetailsPatch, NoteDetailsPatch } from './BoardEdit.ts';
import type { BoardSnapshot } from './BoardSnapshot.ts';
import type { BoardView } from './BoardView.ts';
import type { ContextRelationship } from './ContextRelationship.ts';
import type { DismissedConnection } from './DismissedConnection.ts';
import type { FrameDetails } from './FrameDetails.ts';
import { compareDismissed, compareIds, compareRelationships } from './order.ts';
import type { NoteDetails } from './StickyNote.ts';
import { added, type Change, changed, definedOnly, without } from './thingLists.ts';

/**
 * The board after an edit; what the edit does not touch keeps its reference. An edit of something that is gone returns
 * the board as it was. Throws when an id is added that exists.
 */
export function applyEdit(board: BoardSnapshot, edit: BoardEdit): BoardSnapshot {
  switch (edit.type) {
    case 'addNote':
      return { ...board, notes: added(board.notes, edit.note) };
    case 'moveNote':
      return changeNote(board, edit.noteId, { position: edit.to });
    case 'resizeNote':
      return changeNote(board, edit.noteId, { position: edit.position, size: edit.size });
    case 'rewordNote':
      return changeNote(board, edit.noteId, { text: edit.text });
    case 'changeNoteKind':
      return changeNote(board, edit.noteId, { kind: edit.kind });
    case 'markPivotal':
      return changeNote(board, edit.noteId, { pivotal: edit.pivotal });
    case 'lockNote':
      return changeNote(board, edit.noteId, { locked: edit.locked || undefined });
    case 'groupNote':
      return changeNote(board, edit.noteId, { group: edit.group });
    case 'changeNoteDetails':
      return changeDetails(board, edit.noteId, edit.details);
    case 'removeNote':
      return removeNote(board, edit.noteId);
    case 'addFrame':
      return { ...board, frames: added(board.frames, edit.frame) };
    case 'moveFrame':
      return changeFrame(board, edit.frameId, { position: edit.to });
    case 'resizeFrame':
      return changeFrame(board, edit.frameId, { position: edit.position, size: edit.size });
    case 'changeFrameKind':
      return changeFrame(board, edit.frameId, { kind: edit.kind });
    case 'retitleFrame':
      return changeFrame(board, edit.frameId, { title: edit.title });
    case 'lockFrame':
      return changeFrame(board, edit.frameId, { locked: edit.locked || undefined });
    case 'groupFrame':
      return changeFrame(board, edit.frameId, { group: edit.group });
    case 'changeFrameDetails':
      return changeFrameDetails(board, edit.frameId, edit.details);
    case 'removeFrame':
      return removeFrame(board, edit.frameId);
    case 'addConnection':
      return hasNotes(board, edit.connection.from, edit.connection.to)
        ? { ...board, connections: added(board.connections, edit.connection) }
        : board;
    case 'relabelConnection':
      return withList(board, 'connections', changed(board.connections, edit.connectionId, { label: edit.label }));
    case 'removeConnection':
      return withList(
        board,
        'connections',
        without(board.connections, (each) => each.id === edit.connectionId),
      );
    case 'setRelationship':
      return setRelationship(board, edit.relationship);
    case 'removeRelationship':
      return withList(
        board,
        'relationships',
        without(board.relationships, (each) => isSamePair(each, edit)),
      );
    case 'setView':
      return setView(board, edit.view);
    case 'removeView':
      return withList(
        board,
        'views',
        without(board.views, (each) => each.id === edit.viewId),
      );
    case 'dismissConnection':
      return dismissConnection(board, edit);
    case 'restoreConnection':
      return withList(
        board,
        'dismissed',
        without(board.dismissed, (each) => isSameArrow(each, edit)),
      );
    case 'setLevel':
      return board.level === edit.level ? board : { ...board, level: edit.level };
    case 'checkWording':
      return checkWording(board, edit.isOn);
  }
}

function checkWording(board: BoardSnapshot, isOn: boolean): BoardSnapshot {
  const { checksWording = true, ...rest } = board;
  if (checksWording === isOn) return board;
  return isOn ? rest : { ...board, checksWording: false };
}

function changeNote(board: BoardSnapshot, id: string, change: Change<BoardSnapshot['notes'][number]>): BoardSnapshot {
  return withList(board, 'notes', changed(board.notes, id, change));
}

function changeDetails(board: BoardSnapshot, id: string, patch: NoteDetailsPatch): BoardSnapshot {
  const note = board.notes.find((each) => each.id === id);
  return note === undefined
    ? board
    : changeNote(board, id, { details: definedOnly<NoteDetails>({ ...note.details, ...patch }) });
}

function removeNote(board: BoardSnapshot, id: string): BoardSnapshot {
  const notes = without(board.notes, (note) => note.id === id);
  if (notes === board.notes) return board;
  const touches = (each: Arrow): boolean => each.from === id || each.to === id;
  const connections = without(board.connections, touches);
  return { ...board, notes, connections, dismissed: without(board.dismissed, touches) };
}

function changeFrame(board: BoardSnapshot, id: string, change: Change<BoardSnapshot['frames'][number]>): BoardSnapshot {
  return withList(board, 'frames', changed(board.frames, id, change));
}

function changeFrameDetails(board: BoardSnapshot, id: string, patch: FrameDetailsPatch): BoardSnapshot {
  const frame = board.frames.find((each) => each.id === id);
  if (frame === undefined) return board;
  const details = definedOnly<FrameDetails>({ ...frame.details, ...patch });
  return changeFrame(board, id, { details: Object.keys(details).length === 0 ? undefined : details });
}

function removeFrame(board: BoardSnapshot, id: string): BoardSnapshot {
  const frames = without(board.frames, (frame) => frame.id === id);
  if (frames === board.frames) return board;
  const relationships = without(board.relationships, (each) => each.upstream === id || each.downstream === id);
  return { ...board, frames, relationships };
}

function setRelationship(board: BoardSnapshot, relationship: ContextRelationship): BoardSnapshot {
  const ids = new Set(board.frames.map((frame) => frame.id));
  if (!ids.has(relationship.upstream) || !ids.has(relationship.downstream)) return board;
  const others = board.relationships.filter((each) => !isSamePair(each, relationship));
  return { ...board, relationships: [...others, relationship].sort(compareRelationships) };
}

function setView(board: BoardSnapshot, view: BoardView): BoardSnapshot {
  const others = board.views.filter((each) => each.id !== view.id);
  return { ...board, views: [...others, view].sort(compareIds) };
}

function dismissConnection(board: BoardSnapshot, { from, to }: Arrow): BoardSnapshot {
  if (!hasNotes(board, from, to) || board.dismissed.some((each) => isSameArrow(each, { from, to }))) return board;
  return { ...board, dismissed: [...board.dismissed, { from, to }].sort(compareDismissed) };
}

type Arrow = Pick<DismissedConnection, 'from' | 'to'>;

function isSameArrow(a: Arrow, b: Arrow): boolean {
  return a.from === b.from && a.to === b.to;
}

type Pair = Pick<ContextRelationship, 'upstream' | 'downstream'>;

function isSamePair(a: Pair, b: Pair): boolean {
  return a.upstream === b.upstream && a.downstream === b.downstream;
}

function hasNotes(board: BoardSnapshot, ...ids: readonly string[]): boolean {
  return ids.every((id) => board.notes.some((note) => note.id === id));
}

function withList<Key extends Exclude<keyof BoardSnapshot, 'level' | 'checksWording' | 'extra'>>(
  board: BoardSnapshot,
  key: Key,
  list: BoardSnapshot[Key],
): BoardSnapshot {
  return board[key] === list ? board : { ...board, [key]: list };
}
