import type { BoundedContext, Command, DomainEvent, DomainModel, ElementRef, ModelElement } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { compareCodeUnits } from '../compareCodeUnits.ts';
import { settleNames } from '../naming/settleNames.ts';
import type { Lingering } from './Lingering.ts';
import { modelNames, nameable } from './modelNames.ts';
import type { ForeignCommand, ForeignEvent, Names, PlannedElement, PlannedMessage } from './ServerlessPlan.ts';
import { soundPayload } from './soundPayload.ts';
import { eventVersions } from './versions/modelVersions.ts';
import { withVersions } from './versions/withVersions.ts';

/** What a context says and hears. */
export interface PlannedMessages {
  readonly events: readonly PlannedMessage[];
  readonly foreignEvents: readonly ForeignEvent[];
  readonly commands: readonly PlannedMessage[];
  readonly foreignCommands: readonly ForeignCommand[];
  readonly readModels: readonly PlannedMessage[];
  /** The event that is meant, of this context or another; absent when the model has none. */
  findEvent(event: ElementRef): PlannedMessage | ForeignEvent | undefined;
}

export interface Foreign<Element> {
  readonly owner: BoundedContext;
  readonly element: Element;
}

/** The messages of a context, named in one scope: a command and an event may meet in one module. */
export function planMessages(context: BoundedContext, model: DomainModel): PlannedMessages {
  const wire = modelNames(model);
  const subscriptions = findSubscriptions(context, model);
  const requests = findRequests(context, model);
  const local = settleNames([
    ...context.events.map((each) => nameable(each, 'event')),
    ...subscriptions.map(({ element }) => nameable(element, 'event')),
    ...context.commands.map((each) => nameable(each, 'command')),
    ...requests.map(({ element }) => nameable(element, 'command')),
    ...context.readModels.map((each) => nameable(each, 'view')),
  ]);
  const plan = (element: ModelElement & { readonly payload: PayloadSchema }, wireName: string): PlannedMessage => ({
    ...planElement(element, local.get(element.id)),
    wireName,
    version: 1,
    payload: soundPayload(element.payload),
  });
  const ownedBy = ({ id, name }: BoundedContext) => ({
    contextId: id,
    contextName: name,
    source: wire.contextNames(id).kebab,
  });
  const versioned = <Event extends PlannedMessage>(planned: Event, owner: BoundedContext, event: DomainEvent): Event =>
    withVersions(planned, eventVersions(model, { reader: context, owner, event }));
  const planned = {
    events: context.events.map((each) =>
      versioned(plan(each, wire.wireName(context.id, 'event', each.id)), context, each),
    ),
    foreignEvents: subscriptions.map(({ owner, element }) =>
      versioned({ ...plan(element, wire.wireName(owner.id, 'event', element.id)), ...ownedBy(owner) }, owner, element),
    ),
    foreignCommands: requests.map(({ owner, element }) => ({
      ...plan(element, wire.wireName(owner.id, 'command', element.id)),
      ...ownedBy(owner),
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
    foreignCommands: sortByName(planned.foreignCommands),
    readModels: sortByName(planned.readModels),
    findEvent: ({ contextId, elementId }) =>
      contextId === context.id
        ? events.find((each) => each.id === elementId)
        : foreignEvents.find((each) => each.contextId === contextId && each.id === elementId),
  };
}

/** A part of the model with its name in code. */
export function planElement(
  { id, name, description, noteIds, isGone }: ModelElement & Lingering,
  names: Names | undefined,
): PlannedElement {
  if (names === undefined) throw new Error(`“${id}” was given no name.`);
  return {
    ...{ id, name, noteIds, names },
    ...(description === undefined ? {} : { description }),
    ...(isGone === undefined ? {} : { isGone }),
  };
}

export function sortByName<Element extends PlannedElement>(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => compareCodeUnits(a.names.kebab, b.names.kebab));
}

/** The events of other contexts that anything here waits for, whether or not the context lists them. */
export function findSubscriptions(context: BoundedContext, model: DomainModel): Foreign<DomainEvent>[] {
  const waited = [
    ...context.subscriptions,
    ...context.policies.flatMap(({ whenever }) =>
      whenever.flatMap((trigger) => (trigger.type === 'event' ? [trigger.event] : [])),
    ),
    ...context.readModels.flatMap(({ updatedBy }) => updatedBy),
  ];
  return findForeign(waited, context, model, ({ events }) => events);
}

/** The commands of other contexts that policies here issue. */
export function findRequests(context: BoundedContext, model: DomainModel): Foreign<Command>[] {
  const issued = context.policies.flatMap(({ then }) => then);
  return findForeign(issued, context, model, ({ commands }) => commands);
}

function findForeign<Element extends ModelElement>(
  refs: readonly ElementRef[],
  context: BoundedContext,
  model: DomainModel,
  elementsOf: (owner: BoundedContext) => readonly Element[],
): Foreign<Element>[] {
  const found = new Map<string, Foreign<Element>>();
  for (const { contextId, elementId } of refs) {
    if (contextId === context.id || found.has(elementId)) continue;
    const owner = model.boundedContexts.find((each) => each.id === contextId);
    const element = owner === undefined ? undefined : elementsOf(owner).find((each) => each.id === elementId);
    if (owner !== undefined && element !== undefined) found.set(elementId, { owner, element });
  }
  return [...found.values()];
}
