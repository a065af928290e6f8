import type { BoardFrame } from './BoardFrame.ts';
import type { BoardLevel, BoardSnapshot } from './BoardSnapshot.ts';
import type { Connection } from './Connection.ts';
import type { ContextRelationship } from './ContextRelationship.ts';
import type { Rectangle } from './geometry.ts';
import type { StickyKind, StickyNote } from './StickyNote.ts';
import { stickyKinds } from './stickyKinds.ts';

type NoteExtras = Partial<Pick<StickyNote, 'id' | 'size' | 'pivotal' | 'locked' | 'group' | 'details'>>;
type NoteBuilder = (text: string, x?: number, y?: number, extras?: NoteExtras) => StickyNote;

/** Writes a board as one would speak of it: `board(context('Ordering', …), command('Place order', 10))`. */
export function board(...things: readonly (StickyNote | BoardFrame | Connection)[]): BoardSnapshot {
  return {
    level: 'softwareDesign',
    notes: byId(things.filter((thing) => 'text' in thing)),
    frames: byId(things.filter((thing) => 'title' in thing)),
    connections: byId(things.filter((thing) => 'from' in thing)),
    relationships: [],
    views: [],
    dismissed: [],
  };
}

/** The same board read at another level, or with relationships. */
export function boardAt(
  level: BoardLevel,
  snapshot: BoardSnapshot,
  relationships: readonly ContextRelationship[] = snapshot.relationships,
): BoardSnapshot {
  return { ...snapshot, level, relationships };
}

/** A bounded context frame; its id is `ctx-` and its title in kebab-case. */
export function context(title: string, area: Rectangle): BoardFrame {
  return { id: `ctx-${slug(title)}`, kind: 'boundedContext', title, ...area };
}

/** An area with its top left corner at x, y. */
export function area(x: number, y: number, width: number, height: number): Rectangle {
  return { position: { x, y }, size: { width, height } };
}

/** An arrow between notes, by the ids of the notes. */
export function arrow(from: string, to: string, label = ''): Connection {
  return { id: `${from}--${to}`, from, to, label };
}

/** Arrows along a chain of notes. */
export function flow(...noteIds: readonly string[]): Connection[] {
  return noteIds.slice(1).map((to, index) => arrow(noteIds[index] ?? to, to));
}

export const event: NoteBuilder = noteBuilder('domainEvent');
export const command: NoteBuilder = noteBuilder('command');
export const actor: NoteBuilder = noteBuilder('actor');
export const aggregate: NoteBuilder = noteBuilder('aggregate');
export const policy: NoteBuilder = noteBuilder('policy');
export const readModel: NoteBuilder = noteBuilder('readModel');
export const externalSystem: NoteBuilder = noteBuilder('externalSystem');
export const hotspot: NoteBuilder = noteBuilder('hotspot');
export const screen: NoteBuilder = noteBuilder('screen');
export const opportunity: NoteBuilder = noteBuilder('opportunity');
export const term: NoteBuilder = noteBuilder('term');
export const text: NoteBuilder = noteBuilder('text');

/** The id of a note is its text in kebab-case unless given. */
function noteBuilder(kind: StickyKind): NoteBuilder {
  return (words, x = 0, y = 0, extras = {}) => ({
    id: slug(words),
    kind,
    text: words,
    position: { x, y },
    size: stickyKinds[kind].size,
    pivotal: false,
    details: {},
    ...extras,
  });
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}
