import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { createPlace, type GonePart, type Place } from './GonePart.ts';
import { withGoneElements } from './goneItems.ts';
import type { Origin } from './Origin.ts';
import { withGoneParts } from './withGoneParts.ts';
import { withoutStandIns } from './withoutStandIns.ts';

/**
 * The model of a wall in which parts of what a project follows from are there still, as `keeps` says. What starts work is
 * over as soon as it is gone: a policy, a read model, a trigger.
 */
export function withGone(
  model: DomainModel,
  origins: readonly Origin[],
  contextId: string,
  keeps: (part: GonePart) => boolean,
): DomainModel {
  const own = origins.find(({ id }) => id === contextId);
  const current = model.boundedContexts.find(({ id }) => id === contextId);
  if (own === undefined || current === undefined) return model;
  const others = withGoneOthers(
    model,
    origins.filter((each) => each !== own),
    keeps,
  );
  const parts = withGoneParts(own, current, { place: createPlace(keeps, [contextId]), nameOf: namesOf(origins) });
  const context = withoutStandIns(parts, own, others);
  return { ...model, boundedContexts: others.map((each) => (each.id === contextId ? context : each)) };
}

/** All contexts, in which those that are not generated here still have the messages that stay. */
function withGoneOthers(
  model: DomainModel,
  origins: readonly Origin[],
  keeps: (part: GonePart) => boolean,
): readonly BoundedContext[] {
  const contexts = new Map(model.boundedContexts.map((context) => [context.id, context]));
  for (const origin of origins) {
    const context = withGoneMessages(origin, contexts.get(origin.id), createPlace(keeps, [origin.id]));
    if (context !== undefined) contexts.set(origin.id, context);
  }
  return [...contexts.values()];
}

/** What others stop saying in a message can't be kept here; a message that is gone can. */
function withGoneMessages(
  origin: Origin,
  current: BoundedContext | undefined,
  place: Place,
): BoundedContext | undefined {
  const now = current ?? emptyContext(origin);
  const events = withGoneElements(origin.events, now.events, {
    place: place.inside('events'),
    merge: (_, each) => each,
    restore: (each) => each,
  });
  const commands = withGoneElements(origin.commands, now.commands, {
    place: place.inside('commands'),
    merge: (_, each) => each,
    restore: (each) => ({ ...each, triggers: [] }),
  });
  return current === undefined && events.length + commands.length === 0 ? undefined : { ...now, events, commands };
}

function emptyContext({ id, name, noteIds }: Origin): BoundedContext {
  return {
    ...{ id, name, noteIds },
    ...{ actors: [], aggregates: [], commands: [], events: [], policies: [], readModels: [], externalSystems: [] },
    ...{ hotspots: [], subscriptions: [] },
  };
}

function namesOf(origins: readonly Origin[]): (elementId: string) => string {
  const elements = origins.flatMap(({ aggregates, commands, events, externalSystems }) => [
    ...[...aggregates, ...commands, ...events, ...externalSystems],
  ]);
  const names = new Map(elements.map(({ id, name }) => [id, name]));
  return (elementId) => names.get(elementId) ?? elementId;
}
