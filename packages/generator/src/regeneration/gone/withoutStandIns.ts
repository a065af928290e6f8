import type { BoundedContext, DomainEvent, ElementRef } from '@lambdastorm/model';
import type { Lingering } from '../../plan/Lingering.ts';
import type { Origin } from './Origin.ts';

/**
 * A note that stood for an event of another context reads as an event without a producer once its owner is gone. Where the
 * event of the owner stays, the note stands for it as before.
 */
export function withoutStandIns(
  context: BoundedContext,
  origin: Origin,
  others: readonly BoundedContext[],
): BoundedContext {
  const lingering = new Map(others.flatMap(lingeringEvents));
  const known = new Set(origin.events.map(({ id }) => id));
  const replaced = new Map(
    context.events.flatMap(({ id, name, producerIds, payload }) => {
      const event = lingering.get(name);
      const isEmpty = payload.type === 'fields' && payload.fields.length === 0;
      return event !== undefined && !known.has(id) && producerIds.length === 0 && isEmpty ? [[id, event] as const] : [];
    }),
  );
  if (replaced.size === 0) return context;
  const follow = (ref: ElementRef): ElementRef =>
    ref.contextId === context.id ? (replaced.get(ref.elementId) ?? ref) : ref;
  return {
    ...context,
    events: context.events.filter(({ id }) => !replaced.has(id)),
    policies: context.policies.map((policy) => ({
      ...policy,
      whenever: policy.whenever.map((trigger) =>
        trigger.type === 'event' ? { ...trigger, event: follow(trigger.event) } : trigger,
      ),
    })),
    readModels: context.readModels.map((each) => ({ ...each, updatedBy: each.updatedBy.map(follow) })),
  };
}

function lingeringEvents({ id, events }: BoundedContext): readonly (readonly [name: string, event: ElementRef])[] {
  const all: readonly (DomainEvent & Lingering)[] = events;
  return all.filter(({ isGone }) => isGone).map((event) => [event.name, { contextId: id, elementId: event.id }]);
}
