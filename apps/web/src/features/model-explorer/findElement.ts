import type { StickyKind } from '@lambdastorm/board';
import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';

/** A thing of the model, and where it stands. */
export interface FoundElement {
  readonly context: BoundedContext;
  readonly kind: StickyKind;
  readonly element: ModelElement;
}

/** All things of a context with their kinds. */
export function elementsOf(context: BoundedContext): readonly FoundElement[] {
  const { actors, aggregates, commands, events, policies, readModels, externalSystems, hotspots } = context;
  const lists: readonly (readonly [StickyKind, readonly ModelElement[]])[] = [
    ['actor', actors],
    ['aggregate', aggregates],
    ['command', commands],
    ['domainEvent', events],
    ['policy', policies],
    ['readModel', readModels],
    ['externalSystem', externalSystems],
    ['hotspot', hotspots],
  ];
  return lists.flatMap(([kind, elements]) => elements.map((element) => ({ context, kind, element })));
}

/** The thing of that id, or the one that a note of that id belongs to. */
export function findElement({ boundedContexts }: DomainModel, id: string): FoundElement | undefined {
  for (const context of boundedContexts) {
    const found = elementsOf(context).find(({ element }) => element.id === id || element.noteIds.includes(id));
    if (found !== undefined) return found;
  }
  return undefined;
}
