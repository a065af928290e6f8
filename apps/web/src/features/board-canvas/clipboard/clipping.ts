import {
  type BoardEdit,
  BoardFileError,
  type BoardSnapshot,
  bounds,
  type Point,
  parseBoardFile,
  renderBoardFile,
} from '@lambdastorm/board';
import { carriedBy } from '../frames/carriedBy.ts';
import { type PastedText, parsePastedText } from './parsePastedText.ts';

/** What the clipboard holds: a piece of a wall, words for notes, or nothing that can be pasted. */
export type Clipping = { readonly type: 'board'; readonly board: BoardSnapshot } | PastedText;

type Arrow = { readonly from: string; readonly to: string };

/** The selected part of a board: frames with what is inside, and what is said about arrows between the notes. */
export function cutOut(board: BoardSnapshot, ids: readonly string[]): BoardSnapshot {
  const chosen = new Set(ids);
  for (const frame of board.frames) {
    if (!ids.includes(frame.id)) continue;
    for (const { id } of carriedBy(frame, board)) chosen.add(id);
  }
  const isChosen = ({ id }: { readonly id: string }): boolean => chosen.has(id);
  const isInside = ({ from, to }: Arrow): boolean => chosen.has(from) && chosen.has(to);
  return {
    level: board.level,
    notes: board.notes.filter(isChosen),
    frames: board.frames.filter(isChosen),
    connections: board.connections.filter(isInside),
    relationships: [],
    views: [],
    dismissed: board.dismissed.filter(isInside),
  };
}

/** A clipping is a board file: it pastes into every board, and as a file. */
export function renderClipping(board: BoardSnapshot): string {
  return renderBoardFile({ name: 'Clipping', snapshot: board });
}

export function parseClipping(text: string): Clipping {
  if (text.trim() === '')
    return { type: 'refused', reason: 'The clipboard holds no text, so there is nothing to paste.' };
  if (text.trimStart().startsWith('{')) return parseBoard(text);
  return parsePastedText(text);
}

function parseBoard(text: string): Clipping {
  try {
    return { type: 'board', board: parseBoardFile(text).snapshot };
  } catch (error) {
    if (!(error instanceof BoardFileError)) throw error;
    return { type: 'refused', reason: `The clipboard can't be pasted, nothing has changed. ${error.message}` };
  }
}

/** Puts a piece of a wall down with its middle at a point, under new ids, as one step. */
export function pasteBoardEdits(clipping: BoardSnapshot, middle: Point, newId: () => string): BoardEdit[] {
  const box = bounds([...clipping.notes, ...clipping.frames]);
  if (box === undefined) return [];
  const by = {
    x: Math.round(middle.x - box.position.x - box.size.width / 2),
    y: Math.round(middle.y - box.position.y - box.size.height / 2),
  };
  return copyEdits(clipping, by, newId);
}

/** The same things again, some way off: free to move, and in groups of their own. */
export function copyEdits(clipping: BoardSnapshot, by: Point, newId: () => string): BoardEdit[] {
  const idOf = new Map([...clipping.notes, ...clipping.frames].map(({ id }) => [id, newId()]));
  const renamed = (id: string): string => idOf.get(id) ?? id;
  const groupOf = newGroups([...clipping.notes, ...clipping.frames], newId);
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return [
    ...clipping.frames.map((frame): BoardEdit => {
      const { locked: _locked, group, ...free } = frame;
      const placed = { ...free, id: renamed(frame.id), position: moved(frame.position) };
      return { type: 'addFrame', frame: { ...placed, ...groupOf(group) } };
    }),
    ...clipping.notes.map((note): BoardEdit => {
      const { locked: _locked, group, ...free } = note;
      const placed = { ...free, id: renamed(note.id), position: moved(note.position) };
      return { type: 'addNote', note: { ...placed, ...groupOf(group) } };
    }),
    ...clipping.connections.map((connection): BoardEdit => {
      const { from, to } = connection;
      return {
        type: 'addConnection',
        connection: { ...connection, id: newId(), from: renamed(from), to: renamed(to) },
      };
    }),
    ...clipping.dismissed.map(({ from, to }): BoardEdit => {
      return { type: 'dismissConnection', from: renamed(from), to: renamed(to) };
    }),
  ];
}

/** A new id for each group; one thing alone is no group. */
function newGroups(
  things: readonly { readonly group?: string }[],
  newId: () => string,
): (group: string | undefined) => { readonly group?: string } {
  const newIds = new Map<string, string>();
  for (const [group, members] of Map.groupBy(things, (thing) => thing.group)) {
    if (group !== undefined && members.length > 1) newIds.set(group, newId());
  }
  return (group) => {
    const id = group === undefined ? undefined : newIds.get(group);
    return id === undefined ? {} : { group: id };
  };
}

/** The ids that edits put on the board, to select them. */
export function addedIds(edits: readonly BoardEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.type === 'addNote') return [edit.note.id];
    return edit.type === 'addFrame' ? [edit.frame.id] : [];
  });
}
