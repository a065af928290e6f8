import type { BoardFrame, FrameKind } from './BoardFrame.ts';
import type { BoardLevel } from './BoardSnapshot.ts';
import type { BoardView } from './BoardView.ts';
import type { Connection } from './Connection.ts';
import type { ContextRelationship } from './ContextRelationship.ts';
import type { FrameDetails } from './FrameDetails.ts';
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
  | { readonly type: 'lockNote'; readonly noteId: string; readonly locked: boolean }
  /** Puts the note into the group, or out of its group. */
  | { readonly type: 'groupNote'; readonly noteId: string; readonly group: string | undefined }
  /** Sets the given details and leaves the others; `undefined` removes one. */
  | { readonly type: 'changeNoteDetails'; readonly noteId: string; readonly details: NoteDetailsPatch }
  /** Takes the note's connections and dismissed connections with it. */
  | { readonly type: 'removeNote'; readonly noteId: string }
  | { readonly type: 'addFrame'; readonly frame: BoardFrame }
  | { readonly type: 'moveFrame'; readonly frameId: string; readonly to: Point }
  | { readonly type: 'resizeFrame'; readonly frameId: string; readonly position: Point; readonly size: Size }
  | { readonly type: 'changeFrameKind'; readonly frameId: string; readonly kind: FrameKind }
  | { readonly type: 'retitleFrame'; readonly frameId: string; readonly title: string }
  | { readonly type: 'lockFrame'; readonly frameId: string; readonly locked: boolean }
  | { readonly type: 'groupFrame'; readonly frameId: string; readonly group: string | undefined }
  /** Sets the given details and leaves the others; `undefined` removes one. */
  | { readonly type: 'changeFrameDetails'; readonly frameId: string; readonly details: FrameDetailsPatch }
  /** Takes the frame's relationships with it, never the notes inside. */
  | { readonly type: 'removeFrame'; readonly frameId: string }
  | { readonly type: 'addConnection'; readonly connection: Connection }
  | { readonly type: 'relabelConnection'; readonly connectionId: string; readonly label: string }
  | { readonly type: 'removeConnection'; readonly connectionId: string }
  /** Adds the relationship or replaces the one of the same pair. */
  | { readonly type: 'setRelationship'; readonly relationship: ContextRelationship }
  | { readonly type: 'removeRelationship'; readonly upstream: string; readonly downstream: string }
  /** Adds the view or replaces the one of the same id. */
  | { readonly type: 'setView'; readonly view: BoardView }
  | { readonly type: 'removeView'; readonly viewId: string }
  /** Says no to an inferred connection: it is not offered again. */
  | { readonly type: 'dismissConnection'; readonly from: string; readonly to: string }
  /** Takes a dismissal back. */
  | { readonly type: 'restoreConnection'; readonly from: string; readonly to: string }
  | { readonly type: 'setLevel'; readonly level: BoardLevel }
  /** Whether names are judged by their English. */
  | { readonly type: 'checkWording'; readonly isOn: boolean };

/** Details to set, or to remove where the value is `undefined`. */
type Patch<Details> = { readonly [Key in keyof Details]?: Details[Key] | undefined };
export type NoteDetailsPatch = Patch<NoteDetails>;
export type FrameDetailsPatch = Patch<FrameDetails>;
