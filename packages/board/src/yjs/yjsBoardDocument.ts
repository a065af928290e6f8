import * as Y from 'yjs';
import type { BoardDocument } from '../BoardDocument.ts';
import type { BoardEdit } from '../BoardEdit.ts';
import { snapshotReader } from './snapshotReader.ts';
import { type BoardRoots, detailKey, entry, noteEntry, relationshipKey, rootsOf } from './storedBoard.ts';

/** The origin of this person's own transactions: undo follows it, and only it. */
export const localOrigin = 'lambdastorm-edit';

/** A board kept in a Yjs document, which others may be changing at the same time. */
export interface YjsBoardDocument extends BoardDocument {
  /** Lets go of the document; the document itself stays. */
  destroy(): void;
}

export function yjsBoardDocument(doc: Y.Doc): YjsBoardDocument {
  const roots = rootsOf(doc);
  const reader = snapshotReader(doc);
  const undoManager = new Y.UndoManager(Object.values(roots), {
    trackedOrigins: new Set([localOrigin]),
    // One edit call is one undo step.
    captureTimeout: 0,
    // See ADR-0003: without it an undo may bring a note back without its position.
    ignoreRemoteMapChanges: true,
  });
  const listeners = new Set<() => void>();

  function notify(): void {
    if (reader.isStale()) for (const listener of listeners) listener();
  }
  doc.on('afterTransaction', notify);

  return {
    snapshot: () => reader.snapshot(),
    edit(...edits) {
      refuseExistingIds(roots, edits);
      doc.transact(() => {
        for (const edit of edits) applyToRoots(roots, edit);
      }, localOrigin);
    },
    undo: () => void undoManager.undo(),
    redo: () => void undoManager.redo(),
    canUndo: () => undoManager.canUndo(),
    canRedo: () => undoManager.canRedo(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      doc.off('afterTransaction', notify);
      undoManager.destroy();
      reader.destroy();
    },
  };
}

/** Before anything is written: a transaction that throws in the middle would leave half of it behind. */
function refuseExistingIds(roots: BoardRoots, edits: readonly BoardEdit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    const [root, id] = addedBy(roots, edit) ?? [];
    if (root === undefined || id === undefined) continue;
    const key = JSON.stringify([edit.type, id]);
    if (root.has(id) || added.has(key)) throw new Error(`The id ${id} exists on this board.`);
    added.add(key);
  }
}

function addedBy(roots: BoardRoots, edit: BoardEdit): [Y.Map<Y.Map<unknown>>, string] | undefined {
  if (edit.type === 'addNote') return [roots.notes, edit.note.id];
  if (edit.type === 'addFrame') return [roots.frames, edit.frame.id];
  if (edit.type === 'addConnection') return [roots.connections, edit.connection.id];
  return undefined;
}

function applyToRoots(roots: BoardRoots, edit: BoardEdit): void {
  const { notes, frames, connections, relationships, board } = roots;
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
    case 'changeNoteDetails':
      setDetails(notes.get(edit.noteId), edit.details);
      return;
    case 'removeNote':
      removeNote(roots, edit.noteId);
      return;
    case 'addFrame':
      frames.set(edit.frame.id, entry(edit.frame));
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
    case 'setLevel':
      board.set('level', edit.level);
      return;
  }
}

function removeNote({ notes, connections }: BoardRoots, noteId: string): void {
  notes.delete(noteId);
  for (const [id, connection] of connections.entries()) {
    if (connection.get('from') === noteId || connection.get('to') === noteId) connections.delete(id);
  }
}

function removeFrame({ frames, relationships }: BoardRoots, frameId: string): void {
  frames.delete(frameId);
  for (const [key, each] of relationships.entries()) {
    if (each.get('upstream') === frameId || each.get('downstream') === frameId) relationships.delete(key);
  }
}

function setDetails(note: Y.Map<unknown> | undefined, details: object): void {
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined) note?.delete(detailKey(name));
    else note?.set(detailKey(name), value);
  }
}

function setAll(stored: Y.Map<unknown> | undefined, values: object): void {
  for (const [key, value] of Object.entries(values)) stored?.set(key, value);
}
