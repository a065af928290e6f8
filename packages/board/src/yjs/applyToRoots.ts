import type * as Y from 'yjs';
import type { BoardEdit } from '../BoardEdit.ts';
import {
  type BoardRoots,
  detailKey,
  dismissedKey,
  entry,
  frameEntry,
  noteEntry,
  relationshipKey,
} from './storedBoard.ts';

/** Writes one edit into a document, as `applyEdit` does to a snapshot. */
export function applyToRoots(roots: BoardRoots, edit: BoardEdit): void {
  const { notes, frames, connections, relationships, views, dismissed, board } = roots;
  switch (edit.type) {
    case 'addNote':
      notes.set(edit.note.id, noteEntry(edit.note));
      return;
    case 'moveNote':
      // One value, not x and y: two drags at once must not mix into a third place.
      notes.get(edit.noteId)?.set('position', edit.to);
      return;
    case 'resizeNote':
      setAll(notes.get(edit.noteId), { position: edit.position, size: edit.size });
      return;
    case 'rewordNote':
      notes.get(edit.noteId)?.set('text', edit.text);
      return;
    case 'changeNoteKind':
      notes.get(edit.noteId)?.set('kind', edit.kind);
      return;
    case 'markPivotal':
      notes.get(edit.noteId)?.set('pivotal', edit.pivotal);
      return;
    case 'lockNote':
      setAll(notes.get(edit.noteId), { locked: edit.locked || undefined });
      return;
    case 'groupNote':
      setAll(notes.get(edit.noteId), { group: edit.group });
      return;
    case 'changeNoteDetails':
      setDetails(notes.get(edit.noteId), edit.details);
      return;
    case 'removeNote':
      removeNote(roots, edit.noteId);
      return;
    case 'addFrame':
      frames.set(edit.frame.id, frameEntry(edit.frame));
      return;
    case 'moveFrame':
      frames.get(edit.frameId)?.set('position', edit.to);
      return;
    case 'resizeFrame':
      setAll(frames.get(edit.frameId), { position: edit.position, size: edit.size });
      return;
    case 'changeFrameKind':
      frames.get(edit.frameId)?.set('kind', edit.kind);
      return;
    case 'retitleFrame':
      frames.get(edit.frameId)?.set('title', edit.title);
      return;
    case 'lockFrame':
      setAll(frames.get(edit.frameId), { locked: edit.locked || undefined });
      return;
    case 'groupFrame':
      setAll(frames.get(edit.frameId), { group: edit.group });
      return;
    case 'changeFrameDetails':
      setDetails(frames.get(edit.frameId), edit.details);
      return;
    case 'removeFrame':
      removeFrame(roots, edit.frameId);
      return;
    case 'addConnection': {
      const { connection } = edit;
      if (!notes.has(connection.from) || !notes.has(connection.to)) return;
      connections.set(connection.id, entry(connection));
      return;
    }
    case 'relabelConnection':
      connections.get(edit.connectionId)?.set('label', edit.label);
      return;
    case 'removeConnection':
      connections.delete(edit.connectionId);
      return;
    case 'setRelationship': {
      const { relationship } = edit;
      if (!frames.has(relationship.upstream) || !frames.has(relationship.downstream)) return;
      relationships.set(relationshipKey(relationship), entry(relationship));
      return;
    }
    case 'removeRelationship':
      relationships.delete(relationshipKey(edit));
      return;
    case 'setView':
      views.set(edit.view.id, entry(edit.view));
      return;
    case 'removeView':
      views.delete(edit.viewId);
      return;
    case 'dismissConnection': {
      const key = dismissedKey(edit);
      if (!notes.has(edit.from) || !notes.has(edit.to) || dismissed.has(key)) return;
      dismissed.set(key, entry({ from: edit.from, to: edit.to }));
      return;
    }
    case 'restoreConnection':
      dismissed.delete(dismissedKey(edit));
      return;
    case 'setLevel':
      board.set('level', edit.level);
      return;
    case 'checkWording':
      if (edit.isOn) board.delete('checksWording');
      else board.set('checksWording', false);
      return;
  }
}

function removeNote({ notes, connections, dismissed }: BoardRoots, noteId: string): void {
  notes.delete(noteId);
  for (const arrows of [connections, dismissed]) {
    for (const [key, arrow] of arrows.entries()) {
      if (arrow.get('from') === noteId || arrow.get('to') === noteId) arrows.delete(key);
    }
  }
}

function removeFrame({ frames, relationships }: BoardRoots, frameId: string): void {
  frames.delete(frameId);
  for (const [key, each] of relationships.entries()) {
    if (each.get('upstream') === frameId || each.get('downstream') === frameId) relationships.delete(key);
  }
}

function setDetails(thing: Y.Map<unknown> | undefined, details: object): void {
  setAll(thing, Object.fromEntries(Object.entries(details).map(([name, value]) => [detailKey(name), value])));
}

/** `undefined` removes a key. */
function setAll(stored: Y.Map<unknown> | undefined, values: object): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) stored?.delete(key);
    else stored?.set(key, value);
  }
}
