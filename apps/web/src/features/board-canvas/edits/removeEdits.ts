import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';

/** Removes notes, frames and connections by id, unless they are locked; the notes inside a frame stay. */
export function removeEdits(ids: readonly string[], board: BoardSnapshot): BoardEdit[] {
  const selected = new Set(ids);
  const chosen = <Thing extends { readonly id: string; readonly locked?: true }>(things: readonly Thing[]): Thing[] =>
    things.filter(({ id, locked }) => selected.has(id) && locked !== true);
  return [
    ...chosen(board.connections).map(({ id }): BoardEdit => ({ type: 'removeConnection', connectionId: id })),
    ...chosen(board.notes).map(({ id }): BoardEdit => ({ type: 'removeNote', noteId: id })),
    ...chosen(board.frames).map(({ id }): BoardEdit => ({ type: 'removeFrame', frameId: id })),
  ];
}
