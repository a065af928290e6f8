import type { BoardSnapshot, StickyKind } from '@lambdastorm/board';
import type { InferredConnection } from '../InferredConnection.ts';
import { inferConnections } from '../spatial/inferConnections.ts';
import { readElements, type WallElement } from './readElements.ts';

/** The things on a wall and the arrows between them, drawn and inferred. */
export interface Arrows {
  /** In reading order. */
  readonly elements: readonly WallElement[];
  readonly inferred: readonly InferredConnection[];
  /** Where in the reading order a thing stands. */
  place(element: WallElement): number;
  /** What the arrows from a thing lead to, of the given kinds, in reading order. */
  after(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  /** What arrows lead to a thing from, of the given kinds, in reading order. */
  before(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  /** The arrows between the notes of two things. */
  between(from: WallElement, to: WallElement): readonly InferredConnection[];
  /** Whether an arrow leads from one thing to another. */
  leads(from: WallElement, to: WallElement): boolean;
  elementOf(noteId: string): WallElement | undefined;
}

export function readArrows(board: BoardSnapshot): Arrows {
  const elements = readElements(board);
  const elementByNoteId = new Map(elements.flatMap((each) => each.noteIds.map((id) => [id, each] as const)));
  const places = new Map(elements.map((each, index) => [each, index] as const));
  const place = (element: WallElement) => places.get(element) ?? 0;
  const elementOf = (noteId: string) => elementByNoteId.get(noteId);
  const inferred = inferConnections(board, elementOf);
  const arrows = [...board.connections, ...inferred].flatMap(({ from, to }) => {
    const [source, destination] = [elementByNoteId.get(from), elementByNoteId.get(to)];
    if (source === undefined || destination === undefined || source === destination) return [];
    return [{ source, destination, arrow: { from, to } }];
  });
  const bySource = Map.groupBy(arrows, ({ source }) => source);
  const successors = new Map<WallElement, WallElement[]>();
  const predecessors = new Map<WallElement, WallElement[]>();
  // Sorted once here, so that whoever asks later only has to choose.
  arrows.sort((a, b) => place(a.destination) - place(b.destination));
  for (const { source, destination } of arrows) addOnce(successors, source, destination);
  arrows.sort((a, b) => place(a.source) - place(b.source));
  for (const { source, destination } of arrows) addOnce(predecessors, destination, source);

  function pick(found: readonly WallElement[] | undefined, kinds: readonly StickyKind[]): readonly WallElement[] {
    return found === undefined ? [] : found.filter((each) => kinds.includes(each.kind));
  }

  return {
    elements,
    inferred,
    place,
    after: (element, ...kinds) => pick(successors.get(element), kinds),
    before: (element, ...kinds) => pick(predecessors.get(element), kinds),
    between: (from, to) =>
      (bySource.get(from) ?? []).filter(({ destination }) => destination === to).map(({ arrow }) => arrow),
    leads: (from, to) => successors.get(from)?.includes(to) ?? false,
    elementOf,
  };
}

/** Adds to a list whose last entry is the only one that can be the same. */
function addOnce(lists: Map<WallElement, WallElement[]>, key: WallElement, value: WallElement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
