import type { JsonObject } from '@lambdastorm/schema';
import * as Y from 'yjs';
import type { BoardFrame } from '../BoardFrame.ts';
import type { BoardLevel, BoardSnapshot } from '../BoardSnapshot.ts';
import type { BoardView } from '../BoardView.ts';
import type { Connection } from '../Connection.ts';
import type { ContextRelationship } from '../ContextRelationship.ts';
import type { DismissedConnection } from '../DismissedConnection.ts';
import type { StickyNote } from '../StickyNote.ts';
import {
  storedConnection,
  storedDismissed,
  storedExtra,
  storedFrame,
  storedLevel,
  storedNote,
  storedRelationship,
  storedView,
} from '../stored/storedForms.ts';

/** The names of a board's root types; each is a Y.Map. The server refuses updates that touch others. */
export const boardRoots = ['notes', 'frames', 'connections', 'relationships', 'views', 'dismissed', 'board'] as const;

/** The version of the form in which a board is stored in a Yjs document. */
export const storedForm = 1;

type Entry = Y.Map<unknown>;

/** The root types of a board, by name. Each thing is a Y.Map of plain values, so that two people can change two of them at once. */
export interface BoardRoots {
  readonly notes: Y.Map<Entry>;
  readonly frames: Y.Map<Entry>;
  readonly connections: Y.Map<Entry>;
  readonly relationships: Y.Map<Entry>;
  readonly views: Y.Map<Entry>;
  readonly dismissed: Y.Map<Entry>;
  readonly board: Entry;
}

export function rootsOf(doc: Y.Doc): BoardRoots {
  return {
    notes: doc.getMap('notes'),
    frames: doc.getMap('frames'),
    connections: doc.getMap('connections'),
    relationships: doc.getMap('relationships'),
    views: doc.getMap('views'),
    dismissed: doc.getMap('dismissed'),
    board: doc.getMap('board'),
  };
}

/** Fills an empty document. Not an undo step of anybody. */
export function writeSnapshot(doc: Y.Doc, snapshot: BoardSnapshot): void {
  doc.transact(() => {
    const roots = rootsOf(doc);
    roots.board.set('storedForm', storedForm);
    roots.board.set('level', snapshot.level);
    if (snapshot.checksWording === false) roots.board.set('checksWording', false);
    if (snapshot.extra !== undefined) roots.board.set('extra', snapshot.extra);
    for (const note of snapshot.notes) roots.notes.set(note.id, noteEntry(note));
    for (const frame of snapshot.frames) roots.frames.set(frame.id, frameEntry(frame));
    for (const connection of snapshot.connections) roots.connections.set(connection.id, entry(connection));
    for (const each of snapshot.relationships) roots.relationships.set(relationshipKey(each), entry(each));
    for (const view of snapshot.views) roots.views.set(view.id, entry(view));
    for (const each of snapshot.dismissed) roots.dismissed.set(dismissedKey(each), entry(each));
  });
}

/** One key for an ordered pair of frames. */
export function relationshipKey({
  upstream,
  downstream,
}: Pick<ContextRelationship, 'upstream' | 'downstream'>): string {
  return JSON.stringify([upstream, downstream]);
}

/** One key for an ordered pair of notes. */
export function dismissedKey({ from, to }: Pick<DismissedConnection, 'from' | 'to'>): string {
  return JSON.stringify([from, to]);
}

/** Details of a note or frame are keys of their own: two people can fill in two of them at once. */
export function detailKey(name: string): string {
  return `details.${name}`;
}

export function noteEntry({ details, ...note }: StickyNote): Entry {
  return entry({ ...note, ...detailEntries(details) });
}

export function frameEntry({ details = {}, ...frame }: BoardFrame): Entry {
  return entry({ ...frame, ...detailEntries(details) });
}

function detailEntries(details: object): object {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [detailKey(name), value] as const));
}

export function entry(thing: object): Entry {
  return new Y.Map(Object.entries(thing).filter(([, value]) => value !== undefined));
}

// Repair on read: what is incomplete or of an unknown form is left out, and stays as it is in the document.

export function readNote(stored: unknown): StickyNote | undefined {
  const [note, details] = withDetails(stored);
  return storedNote.safeParse(note && { ...note, details }).data;
}

export function readFrame(stored: unknown): BoardFrame | undefined {
  const [frame, details] = withDetails(stored);
  return storedFrame.safeParse(frame && { ...frame, ...(Object.keys(details).length === 0 ? {} : { details }) }).data;
}

/** A stored thing and its details, which are keys of it. */
function withDetails(stored: unknown): [thing: object | undefined, details: object] {
  const thing: Record<string, unknown> = {};
  const details: Record<string, unknown> = {};
  if (!(stored instanceof Y.Map)) return [undefined, details];
  for (const [key, value] of stored.entries()) {
    if (key.startsWith('details.')) details[key.slice('details.'.length)] = value;
    else thing[key] = value;
  }
  return [thing, details];
}

export function readConnection(stored: unknown): Connection | undefined {
  return storedConnection.safeParse(plain(stored)).data;
}

export function readRelationship(stored: unknown): ContextRelationship | undefined {
  return storedRelationship.safeParse(plain(stored)).data;
}

export function readView(stored: unknown): BoardView | undefined {
  return storedView.safeParse(plain(stored)).data;
}

export function readDismissed(stored: unknown): DismissedConnection | undefined {
  return storedDismissed.safeParse(plain(stored)).data;
}

export function readLevel(board: Entry): BoardLevel {
  return storedLevel.safeParse(board.get('level')).data ?? 'bigPicture';
}

/** Nothing, or that wording is not checked. */
export function readChecksWording(board: Entry): Pick<BoardSnapshot, 'checksWording'> {
  return board.get('checksWording') === false ? { checksWording: false } : {};
}

export function readExtra(board: Entry): JsonObject | undefined {
  return storedExtra.safeParse(board.get('extra')).data;
}

function plain(stored: unknown): unknown {
  return stored instanceof Y.Map ? Object.fromEntries(stored.entries()) : undefined;
}
