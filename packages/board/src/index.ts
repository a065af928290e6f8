export { applyEdit } from './applyEdit.ts';
export type { BoardDocument } from './BoardDocument.ts';
export type { BoardEdit, FrameDetailsPatch, NoteDetailsPatch } from './BoardEdit.ts';
export type { BoardFrame, FrameKind } from './BoardFrame.ts';
export type { BoardLevel, BoardSnapshot } from './BoardSnapshot.ts';
export type { BoardView } from './BoardView.ts';
export type { Connection } from './Connection.ts';
export type { ContextRelationship, DownstreamPattern, MutualPattern, UpstreamPattern } from './ContextRelationship.ts';
export type { DismissedConnection } from './DismissedConnection.ts';
export { emptyBoard } from './emptyBoard.ts';
export type { FrameDetails, SubdomainKind } from './FrameDetails.ts';
export { BoardFileError } from './file/BoardFileError.ts';
export { boardFileSchema } from './file/boardFileSchema.ts';
export { type BoardFile, parseBoardFile } from './file/parseBoardFile.ts';
export { renderBoardFile } from './file/renderBoardFile.ts';
export { bounds, centre, contains, type Point, type Rectangle, type Size } from './geometry.ts';
export { type BoardDiff, type ChangedThing, diffBoards, type ThingChange } from './history/diffBoards.ts';
export { restoreEdits } from './history/restoreEdits.ts';
export { inMemoryBoardDocument } from './inMemoryBoardDocument.ts';
export { compareCodeUnits } from './order.ts';
export type {
  ExternalSystemSort,
  GivenWhenThen,
  HttpBinding,
  HttpMethod,
  NoteDetails,
  StickyKind,
  StickyNote,
} from './StickyNote.ts';
export { type StickyKindDescription, stickyKinds } from './stickyKinds.ts';
