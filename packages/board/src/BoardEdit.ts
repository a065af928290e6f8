import type { BoardFrame, FrameKind } from './BoardFrame.ts';
import type { BoardLevel } from './BoardSnapshot.ts';
import type { Connection } from './Connection.ts';
import type { ContextRelationship } from './ContextRelationship.ts';
import type { Point, Size } from './geometry.ts';
import type { NoteDetails, StickyKind, StickyNote } from './StickyNote.ts';

/**
 * Everything a person can do to a board. An edit of something that is gone changes nothing: somebody else may have
 * removed it a moment ago.
 */
export type BoardEdit =
  | { readonly type: 'addNote'; readonly note: StickyNote }
  | { readonly type: 'moveNote'; readonly noteId: string; readonly to: Point }
  | { readonly type: 'resizeNote'; readonly noteId: string; readonly position: Point; readonly size: Size }
  | { readonly type: 'rewordNote'; readonly noteId: string; readonly text: string }
  | { readonly type: 'changeNoteKind'; readonly noteId: string; readonly kind: StickyKind }
  | { readonly type: 'markPivotal'; readonly noteId: string; readonly pivotal: boolean }
  /** Sets the given details and leaves the others; `undefined` removes one. */
  | { readonly type: 'changeNoteDetails'; readonly noteId: string; readonly details: NoteDetailsPatch }
  /** Takes the note's connections with it. */
  | { readonly type: 'removeNote'; readonly noteId: string }
  | { readonly type: 'addFrame'; readonly frame: BoardFrame }
  | { readonly type: 'moveFrame'; readonly frameId: string; readonly to: Point }
  | { readonly type: 'resizeFrame'; readonly frameId: string; readonly position: Point; readonly size: Size }
  | { readonly type: 'changeFrameKind'; readonly frameId: string; readonly kind: FrameKind }
  | { readonly type: 'retitleFrame'; readonly frameId: string; readonly title: string }
  /** Takes the frame's relationships with it, never the notes inside. */
  | { readonly type: 'removeFrame'; readonly frameId: string }
  | { readonly type: 'addConnection'; readonly connection: Connection }
  | { readonly type: 'relabelConnection'; readonly connectionId: string; readonly label: string }
  | { readonly type: 'removeConnection'; readonly connectionId: string }
  /** Adds the relationship or replaces the one of the same pair. */
  | { readonly type: 'setRelationship'; readonly relationship: ContextRelationship }
  | { readonly type: 'removeRelationship'; readonly upstream: string; readonly downstream: string }
  | { readonly type: 'setLevel'; readonly level: BoardLevel };

/** Details to set, or to remove where the value is `undefined`. */
export type NoteDetailsPatch = { readonly [Key in keyof NoteDetails]?: NoteDetails[Key] | undefined };
