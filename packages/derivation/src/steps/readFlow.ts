import type { BoardSnapshot, StickyKind } from '@lambdastorm/board';
import { foldName } from '../foldName.ts';
import { readElements, type WallElement } from './readElements.ts';

/** The wall as things and the arrows between them. */
export interface Flow {
  readonly board: BoardSnapshot;
  /** In reading order. */
  readonly elements: readonly WallElement[];
  /** What the arrows from a thing lead to, of the given kinds, in reading order. */
  after(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  /** What arrows lead to a thing from, of the given kinds, in reading order. */
  before(element: WallElement, ...kinds: readonly StickyKind[]): readonly WallElement[];
  elementOf(noteId: string): WallElement | undefined;
  /** The event of the context that owns it: an event of the same name elsewhere, when it has no producer here. */
  ownedEvent(event: WallElement): WallElement;
}

const producers = ['aggregate', 'externalSystem', 'command'] as const;

export function readFlow(board: BoardSnapshot): Flow {
  const elements = readElements(board);
  const elementByNoteId = new Map(elements.flatMap((each) => each.noteIds.map((id) => [id, each] as const)));
  const place = new Map(elements.map((each, index) => [each, index] as const));
  const successors = new Map<WallElement, Set<WallElement>>();
  const predecessors = new Map<WallElement, Set<WallElement>>();
  for (const { from, to } of board.connections) {
    const [source, destination] = [elementByNoteId.get(from), elementByNoteId.get(to)];
    if (source === undefined || destination === undefined || source === destination) continue;
    addTo(successors, source, destination);
    addTo(predecessors, destination, source);
  }

  function pick(found: ReadonlySet<WallElement> | undefined, kinds: readonly StickyKind[]): WallElement[] {
    return [...(found ?? [])]
      .filter((each) => kinds.includes(each.kind))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }

  const isProduced = (event: WallElement): boolean => pick(predecessors.get(event), producers).length > 0;
  const owners = ownersByName(elements, isProduced);
  return {
    board,
    elements,
    after: (element, ...kinds) => pick(successors.get(element), kinds),
    before: (element, ...kinds) => pick(predecessors.get(element), kinds),
    elementOf: (noteId) => elementByNoteId.get(noteId),
    ownedEvent: (event) => (isProduced(event) ? event : (owners.get(foldName(event.name)) ?? event)),
  };
}

/** The first produced event of each name, else the first at all. */
function ownersByName(
  elements: readonly WallElement[],
  isProduced: (event: WallElement) => boolean,
): ReadonlyMap<string, WallElement> {
  const events = elements.filter(
    (each) => each.kind === 'domainEvent' && each.contextId !== undefined && each.name !== '',
  );
  const inRank = [...events.filter(isProduced), ...events];
  // The first of a name shall win, and a Map keeps the last.
  return new Map(inRank.reverse().map((event) => [foldName(event.name), event] as const));
}

function addTo(sets: Map<WallElement, Set<WallElement>>, key: WallElement, value: WallElement): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
