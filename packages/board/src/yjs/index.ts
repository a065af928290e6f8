export { createBoardDoc } from './createBoardDoc.ts';
export { type FilmedBoard, type FilmedUpdate, filmedBoard } from './filmedBoard.ts';
export { readSnapshot } from './snapshotReader.ts';
export { boardRoots, storedForm, writeSnapshot } from './storedBoard.ts';
export { applyChanges, changesOf, type StoredChange, withoutPast } from './storedChanges.ts';
export { localOrigin, type YjsBoardDocument, yjsBoardDocument } from './yjsBoardDocument.ts';
