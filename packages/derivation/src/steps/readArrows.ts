import type { BoardSnapshot, StickyKind } from '@lambdastorm/board';
import { readElements, type WallElement } from './readElements.ts';

/** The things on a wall and the arrows between them. */
export interface Arrows {
  /** In reading order. */
  readonly elements: readonly WallElement[];
  /** Where in the reading order a thing stands. */
  place(element: WallElement): number;
  /** What the arrows from a thing lead to, of the given kinds, in reading order. */
  after(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  /** What arrows lead to a thing from, of the given kinds, in reading order. */
  before(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  /** Whether an arrow leads from one thing to another. */
  leads(from: WallElement, to: WallElement): boolean;
  elementOf(noteId: string): WallElement | undefined;
}

export function readArrows(board: BoardSnapshot): Arrows {
  const elements = readElements(board);
  const elementByNoteId = new Map(elements.flatMap((each) => each.noteIds.map((id) => [id, each] as const)));
  const places = new Map(elements.map((each, index) => [each, index] as const));
  const place = (element: WallElement) => places.get(element) ?? 0;
  const successors = new Map<WallElement, Set<WallElement>>();
  const predecessors = new Map<WallElement, Set<WallElement>>();
  for (const { from, to } of board.connections) {
    const [source, destination] = [elementByNoteId.get(from), elementByNoteId.get(to)];
    if (source === undefined || destination === undefined || source === destination) continue;
    addTo(successors, source, destination);
    addTo(predecessors, destination, source);
  }

  function pick(found: ReadonlySet<WallElement> | undefined, kinds: readonly StickyKind[]): WallElement[] {
    return [...(found ?? [])].filter((each) => kinds.includes(each.kind)).sort((a, b) => place(a) - place(b));
  }

  return {
    elements,
    place,
    after: (element, ...kinds) => pick(successors.get(element), kinds),
    before: (element, ...kinds) => pick(predecessors.get(element), kinds),
    leads: (from, to) => successors.get(from)?.has(to) ?? false,
    elementOf: (noteId) => elementByNoteId.get(noteId),
  };
}

function addTo(sets: Map<WallElement, Set<WallElement>>, key: WallElement, value: WallElement): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
