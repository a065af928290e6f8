import type { BoundedContext, DomainEvent, DomainModel, ElementRef, ModelElement } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { compareCodeUnits } from '../compareCodeUnits.ts';
import { settleNames } from '../naming/settleNames.ts';
import { modelNames, nameable } from './modelNames.ts';
import type { ForeignEvent, Names, PlannedElement, PlannedMessage } from './ServerlessPlan.ts';
import { soundPayload } from './soundPayload.ts';

/** What a context says and hears. */
export interface PlannedMessages {
  readonly events: readonly PlannedMessage[];
  readonly foreignEvents: readonly ForeignEvent[];
  readonly commands: readonly PlannedMessage[];
  readonly readModels: readonly PlannedMessage[];
  /** The event that is meant, of this context or another; absent when the model has none. */
  findEvent(event: ElementRef): PlannedMessage | ForeignEvent | undefined;
}

interface Subscription {
  readonly owner: BoundedContext;
  readonly event: DomainEvent;
}

/** The messages of a context, named in one scope: a command and an event may meet in one module. */
export function planMessages(context: BoundedContext, model: DomainModel): PlannedMessages {
  const wire = modelNames(model);
  const subscriptions = findSubscriptions(context, model);
  const local = settleNames([
    ...context.events.map((each) => nameable(each, 'event')),
    ...subscriptions.map(({ event }) => nameable(event, 'event')),
    ...context.commands.map((each) => nameable(each, 'command')),
    ...context.readModels.map((each) => nameable(each, 'view')),
  ]);
  const plan = (element: ModelElement & { readonly payload: PayloadSchema }, wireName: string): PlannedMessage => ({
    ...planElement(element, local.get(element.id)),
    wireName,
    version: 1,
    payload: soundPayload(element.payload),
  });
  const planned = {
    events: context.events.map((each) => plan(each, wire.wireName(context.id, 'event', each.id))),
    foreignEvents: subscriptions.map(({ owner, event }) => ({
      ...plan(event, wire.wireName(owner.id, 'event', event.id)),
      contextId: owner.id,
      contextName: owner.name,
      source: wire.contextNames(owner.id).kebab,
    })),
    commands: context.commands.map((each) => plan(each, wire.wireName(context.id, 'command', each.id))),
    readModels: context.readModels.map((each) => plan(each, wire.wireName(context.id, 'readModel', each.id))),
  };
  const events = sortByName(planned.events);
  const foreignEvents = sortByName(planned.foreignEvents);
  return {
    events,
    foreignEvents,
    commands: sortByName(planned.commands),
    readModels: sortByName(planned.readModels),
    findEvent: ({ contextId, elementId }) =>
      contextId === context.id
        ? events.find((each) => each.id === elementId)
        : foreignEvents.find((each) => each.contextId === contextId && each.id === elementId),
  };
}

/** A part of the model with its name in code. */
export function planElement(
  { id, name, description, noteIds }: ModelElement,
  names: Names | undefined,
): PlannedElement {
  if (names === undefined) throw new Error(`“${id}” was given no name.`);
  return { id, name, noteIds, names, ...(description === undefined ? {} : { description }) };
}

export function sortByName<Element extends PlannedElement>(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => compareCodeUnits(a.names.kebab, b.names.kebab));
}

/** The events of other contexts that anything here waits for, whether or not the context lists them. */
function findSubscriptions(context: BoundedContext, model: DomainModel): Subscription[] {
  const waited = [
    ...context.subscriptions,
    ...context.policies.flatMap(({ whenever }) =>
      whenever.flatMap((trigger) => (trigger.type === 'event' ? [trigger.event] : [])),
    ),
    ...context.readModels.flatMap(({ updatedBy }) => updatedBy),
  ];
  const found = new Map<string, Subscription>();
  for (const { contextId, elementId } of waited) {
    if (contextId === context.id || found.has(elementId)) continue;
    const owner = model.boundedContexts.find((each) => each.id === contextId);
    const event = owner?.events.find((each) => each.id === elementId);
    if (owner !== undefined && event !== undefined) found.set(elementId, { owner, event });
  }
  return [...found.values()];
}
