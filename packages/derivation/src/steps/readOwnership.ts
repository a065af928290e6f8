import type { Arrows } from './readArrows.ts';
import type { WallElement } from './readElements.ts';

/** Which context each event belongs to. */
export interface Ownership {
  /** The aggregates, commands and external systems of its own context that an event comes from. */
  producersOf(event: WallElement): readonly WallElement[];
  /** The event of the context that owns it: one of the same name elsewhere, when it has no producer here. */
  ownedEvent(event: WallElement): WallElement;
}

export function readOwnership(arrows: Arrows): Ownership {
  const producers = (event: WallElement) => arrows.before(event, 'aggregate', 'command', 'externalSystem');
  const producersOf = (event: WallElement) => producers(event).filter((each) => each.contextId === event.contextId);
  const isProduced = (event: WallElement) => producersOf(event).length > 0;
  const owners = ownersByName(arrows.elements, [isProduced, (event) => producers(event).length > 0, () => true]);

  /** An arrow from an event to its copy says which one is meant when two contexts produce the name. */
  function pointingOwner(event: WallElement): WallElement | undefined {
    const name = event.foldedName;
    return arrows.before(event, 'domainEvent').find((each) => each.foldedName === name && isProduced(each));
  }

  return {
    producersOf,
    ownedEvent: (event) =>
      isProduced(event) ? event : (pointingOwner(event) ?? owners.get(event.foldedName) ?? event),
  };
}

/** The first event of each name that passes the first of the tests that any passes. */
function ownersByName(
  elements: readonly WallElement[],
  tests: readonly ((event: WallElement) => boolean)[],
): ReadonlyMap<string, WallElement> {
  const events = elements.filter(
    (each) => each.kind === 'domainEvent' && each.contextId !== undefined && each.name !== '',
  );
  const inRank = tests.flatMap((test) => events.filter(test));
  // The first of a name shall win, and a Map keeps the last.
  return new Map(inRank.reverse().map((event) => [event.foldedName, event] as const));
}
