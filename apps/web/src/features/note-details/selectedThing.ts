import type { BoardFrame, BoardSnapshot, Connection, StickyNote } from '@lambdastorm/board';

/** What the details are about. */
export type SelectedThing =
  | { readonly type: 'nothing' }
  | { readonly type: 'note'; readonly note: StickyNote }
  | { readonly type: 'frame'; readonly frame: BoardFrame }
  | { readonly type: 'connection'; readonly connection: Connection }
  | ({ readonly type: 'several' } & SelectedThings);

export interface SelectedThings {
  readonly notes: readonly StickyNote[];
  readonly frames: readonly BoardFrame[];
  readonly connections: readonly Connection[];
}

/** What these ids stand for; what has gone from the board meanwhile is left out. */
export function selectedThing(board: BoardSnapshot, ids: readonly string[]): SelectedThing {
  const chosen = new Set(ids);
  const notes = board.notes.filter(({ id }) => chosen.has(id));
  const frames = board.frames.filter(({ id }) => chosen.has(id));
  const connections = board.connections.filter(({ id }) => chosen.has(id));
  if (notes.length + frames.length + connections.length > 1) return { type: 'several', notes, frames, connections };

  const [[note], [frame], [connection]] = [notes, frames, connections];
  if (note !== undefined) return { type: 'note', note };
  if (frame !== undefined) return { type: 'frame', frame };
  if (connection !== undefined) return { type: 'connection', connection };
  return { type: 'nothing' };
}
