import { type BoardFrame, type BoardSnapshot, type StickyKind, type StickyNote, stickyKinds } from '@lambdastorm/board';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { innermostFrame, type Thing } from '../board-canvas/frames/innermostFrame.ts';
import { inReadingOrder } from '../board-canvas/selecting/readingOrder.ts';
import { foldText } from '../command-palette/matchWords.ts';

/** The id of the row that holds what lies in no frame. */
export const outsideId = 'outside';

export interface OutlineRow {
  readonly id: string;
  /** From 1, as screen readers count. */
  readonly level: number;
  /** `undefined` is a frame, or what lies outside. */
  readonly kind: StickyKind | undefined;
  readonly words: string;
  /** How many notes lie inside, at any depth; `undefined` for a note. */
  readonly count: number | undefined;
  readonly isFolded: boolean;
  /** What is folded away inside, at any depth. */
  readonly hiddenIds: readonly string[];
  /** Which of its siblings this is, from 1, and how many they are: with rows out of sight nobody else can count. */
  readonly place: { readonly at: number; readonly of: number };
  readonly isLocked: boolean;
  readonly isOpenQuestion: boolean;
}

export interface OutlineView {
  readonly foldedIds: ReadonlySet<string>;
  /** Words of which each must occur; with any, nothing is folded and only what fits is shown, with its frames. */
  readonly filter: string;
}

/**
 * The wall as a tree, flattened: frames in reading order with what lies in them, each note in its innermost frame along
 * the timeline, and what lies in none at the end.
 */
export function outlineRows(board: BoardSnapshot, { foldedIds, filter }: OutlineView): readonly OutlineRow[] {
  const things: readonly Thing[] = [...board.frames, ...board.notes];
  const childrenOf = Map.groupBy(things, innermostFrame(board.frames));
  const words = foldText(filter).split(' ').filter(Boolean);
  const fits = (text: string): boolean => words.every((word) => foldText(text).includes(word));

  function notesIn(frame: BoardFrame | undefined, level: number, isWanted: boolean): readonly OutlineRow[] {
    const notes = (childrenOf.get(frame) ?? []).filter((child): child is StickyNote => 'text' in child);
    return inReadingOrder(notes.filter((note) => isWanted || fits(note.text))).map((note) => noteRow(note, level));
  }

  function framesIn(frame: BoardFrame | undefined, level: number, isWanted: boolean): readonly OutlineRow[] {
    const frames = (childrenOf.get(frame) ?? []).filter((child): child is BoardFrame => 'title' in child);
    return inReadingOrder(frames).flatMap((each) => branch(each, level, isWanted));
  }

  function branch(frame: BoardFrame, level: number, isWanted: boolean): readonly OutlineRow[] {
    const isHit = isWanted || fits(frame.title);
    const inside = placed([...framesIn(frame, level + 1, isHit), ...notesIn(frame, level + 1, isHit)], level + 1);
    if (!isHit && inside.length === 0) return [];
    const title = frame.title.trim() || frameKinds[frame.kind].label;
    return folder({ id: frame.id, words: title, level, isLocked: frame.locked === true }, inside);
  }

  function folder(
    about: Pick<OutlineRow, 'id' | 'words' | 'level' | 'isLocked'>,
    inside: readonly OutlineRow[],
  ): readonly OutlineRow[] {
    const isFolded = words.length === 0 && foldedIds.has(about.id);
    const hiddenIds = isFolded ? inside.flatMap((row) => [row.id, ...row.hiddenIds]) : [];
    const row = { ...about, kind: undefined, count: countNotes(inside), isFolded, hiddenIds, isOpenQuestion: false };
    return [{ ...row, place: alone }, ...(isFolded ? [] : inside)];
  }

  if (board.frames.length === 0) return placed(notesIn(undefined, 1, false), 1);
  const loose = placed(notesIn(undefined, 2, false), 2);
  const about = { id: outsideId, words: 'Outside every frame', level: 1, isLocked: false };
  return placed([...framesIn(undefined, 1, false), ...(loose.length === 0 ? [] : folder(about, loose))], 1);
}

const alone = { at: 1, of: 1 };

/** Rows with their places among the siblings of one level. */
function placed(rows: readonly OutlineRow[], level: number): readonly OutlineRow[] {
  const of = rows.filter((row) => row.level === level).length;
  let at = 0;
  return rows.map((row) => (row.level === level ? { ...row, place: { at: ++at, of } } : row));
}

function countNotes(rows: readonly OutlineRow[]): number {
  return rows.reduce((sum, { count, isFolded }) => sum + (count === undefined ? 1 : isFolded ? count : 0), 0);
}

function noteRow({ id, kind, text, locked, details }: StickyNote, level: number): OutlineRow {
  return {
    id,
    level,
    kind,
    words: text.trim() || `Empty ${stickyKinds[kind].label.toLowerCase()}`,
    count: undefined,
    isFolded: false,
    hiddenIds: [],
    place: alone,
    isLocked: locked === true,
    isOpenQuestion: kind === 'hotspot' && details.resolved !== true,
  };
}
