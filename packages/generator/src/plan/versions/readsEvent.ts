import type { BoundedContext, ElementRef } from '@lambdastorm/model';

/** Whether an event comes to a context: something there waits for it, or an aggregate of its own lives by what it says. */
export function readsEvent(context: BoundedContext, { contextId, elementId }: ElementRef): boolean {
  const waitedFor = [
    ...context.policies.flatMap(({ whenever }) =>
      whenever.flatMap((trigger) => (trigger.type === 'event' ? [trigger.event] : [])),
    ),
    ...context.readModels.flatMap(({ updatedBy }) => updatedBy),
  ];
  if (waitedFor.some((event) => event.contextId === contextId && event.elementId === elementId)) return true;
  return contextId === context.id && livesBy(context, elementId);
}

function livesBy({ aggregates, commands }: BoundedContext, eventId: string): boolean {
  return (
    aggregates.some(({ eventIds }) => eventIds.includes(eventId)) ||
    commands.some(({ eventIds, handledBy }) => handledBy?.type === 'aggregate' && eventIds.includes(eventId))
  );
}
