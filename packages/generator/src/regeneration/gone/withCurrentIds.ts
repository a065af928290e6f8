import type { DomainModel, ElementRef, ModelElement } from '@lambdastorm/model';
import { type Origin, originKinds } from './Origin.ts';

/** The same origins, in which what several notes stand for goes by its id of now: the note that gave it one before may be gone. */
export function withCurrentIds(origins: readonly Origin[], model: DomainModel): readonly Origin[] {
  const ids = new Map(origins.flatMap((origin) => currentIds(origin, model)));
  if (ids.size === 0) return origins;
  const to = (id: string): string => ids.get(id) ?? id;
  const all = (before: readonly string[]): readonly string[] => before.map(to);
  const refs = (before: readonly ElementRef[]): readonly ElementRef[] =>
    before.map(({ contextId, elementId }) => ({ contextId, elementId: to(elementId) }));
  const links = <Element extends ModelElement & { commandIds: readonly string[]; eventIds: readonly string[] }>(
    each: Element,
  ): Element => ({ ...each, id: to(each.id), commandIds: all(each.commandIds), eventIds: all(each.eventIds) });
  return origins.map((origin) => ({
    ...origin,
    aggregates: origin.aggregates.map(links),
    commands: origin.commands.map(({ handledBy, ...each }) => ({
      ...{ ...each, id: to(each.id), eventIds: all(each.eventIds) },
      ...(handledBy === undefined ? {} : { handledBy: { ...handledBy, id: to(handledBy.id) } }),
    })),
    events: origin.events.map((each) => ({ ...each, id: to(each.id), producerIds: all(each.producerIds) })),
    policies: origin.policies.map((each) => ({ ...each, whenever: refs(each.whenever), then: refs(each.then) })),
    readModels: origin.readModels.map((each) => ({ ...each, id: to(each.id), updatedBy: refs(each.updatedBy) })),
    externalSystems: origin.externalSystems.map(links),
  }));
}

function currentIds(origin: Origin, model: DomainModel): readonly (readonly [before: string, now: string])[] {
  const context = model.boundedContexts.find(({ id }) => id === origin.id);
  if (context === undefined) return [];
  return originKinds.flatMap((kind) => {
    const now: readonly ModelElement[] = context[kind];
    const there = new Set(now.map(({ id }) => id));
    const before: readonly ModelElement[] = origin[kind];
    return before.flatMap(({ id, noteIds }) => {
      if (there.has(id)) return [];
      const same = now.find((each) => each.noteIds.some((noteId) => noteIds.includes(noteId)));
      return same === undefined ? [] : [[id, same.id] as const];
    });
  });
}
