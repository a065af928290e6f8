export type { BoardDocument } from './BoardDocument.ts';
export type { BoardEdit, NoteDetailsPatch } from './BoardEdit.ts';
export type { BoardFrame, FrameKind } from './BoardFrame.ts';
export type { BoardLevel, BoardSnapshot } from './BoardSnapshot.ts';
export type { Connection } from './Connection.ts';
export type { ContextRelationship, DownstreamPattern, UpstreamPattern } from './ContextRelationship.ts';
export type { Point, Rectangle, Size } from './geometry.ts';
export type { ExternalSystemSort, HttpBinding, HttpMethod, NoteDetails, StickyKind, StickyNote } from './StickyNote.ts';
export { type StickyKindDescription, stickyKinds } from './stickyKinds.ts';
