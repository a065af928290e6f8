import type {
  Aggregate,
  BoundedContext,
  Command,
  DomainEvent,
  ExternalSystem,
  Policy,
  ReadModel,
} from '@lambdastorm/model';
import { triggersOf } from '../../plan/functions/triggersOf.ts';
import type { Place } from './GonePart.ts';
import { withGoneFields } from './goneFields.ts';
import { withGoneElements, withGoneIds, withGoneRefs } from './goneItems.ts';
import type { Origin, OriginCommand, OriginPolicy, OriginReadModel, OriginSystem } from './Origin.ts';

export interface GoneParts {
  readonly place: Place;
  /** What an element was called. */
  nameOf(elementId: string): string;
}

/** A context with the parts that stay of what it was. */
export function withGoneParts(origin: Origin, now: BoundedContext, { place, nameOf }: GoneParts): BoundedContext {
  const linkTo = (name: string) => (elementId: string) => `“${nameOf(elementId)}” of “${name}”`;
  const at = (kind: keyof Origin) => place.inside(kind);
  const none = () => [];
  return {
    ...now,
    aggregates: withGoneElements(origin.aggregates, now.aggregates, {
      place: at('aggregates'),
      merge: mergeAggregate,
      restore: (each) => each,
    }),
    commands: withGoneElements(origin.commands, now.commands, {
      place: at('commands'),
      merge: mergeCommand,
      restore: (each) => ({ ...each, triggers: none() }),
    }),
    events: withGoneElements(origin.events, now.events, {
      place: at('events'),
      merge: mergeEvent,
      restore: (each) => each,
    }),
    externalSystems: withGoneElements(origin.externalSystems, now.externalSystems, {
      place: at('externalSystems'),
      merge: mergeSystem,
      restore: (each) => each,
    }),
    policies: mergeEach(origin.policies, now.policies, at('policies'), mergePolicy),
    readModels: mergeEach(origin.readModels, now.readModels, at('readModels'), mergeReadModel),
  };

  function mergeAggregate(before: Aggregate, each: Aggregate, here: Place): Aggregate {
    const key =
      each.key ?? (before.key !== undefined && here.keeps('key', `the key of “${each.name}”`) ? before.key : undefined);
    return {
      ...each,
      ...(key === undefined ? {} : { key }),
      ...mergeLinks(before, each, here),
    };
  }

  function mergeCommand(before: OriginCommand, each: Command, here: Place): Command {
    const { handledBy = before.handledBy } = each;
    const isHandled =
      handledBy !== undefined &&
      (each.handledBy !== undefined ||
        here.inside('handledBy').keepsElement(handledBy.id, linkTo(each.name)(handledBy.id)));
    return {
      ...each,
      payload: withGoneFields(before.payload, each.payload, here.inside('payload'), each.name),
      eventIds: withGoneIds(before.eventIds, each.eventIds, here.inside('eventIds'), linkTo(each.name)),
      ...(isHandled ? { handledBy } : {}),
    };
  }

  function mergeEvent(before: DomainEvent, each: DomainEvent, here: Place): DomainEvent {
    return {
      ...each,
      payload: withGoneFields(before.payload, each.payload, here.inside('payload'), each.name),
      producerIds: withGoneIds(before.producerIds, each.producerIds, here.inside('producerIds'), linkTo(each.name)),
    };
  }

  function mergeSystem(before: OriginSystem, each: ExternalSystem, here: Place): ExternalSystem {
    return { ...each, ...mergeLinks(before, each, here) };
  }

  function mergeLinks<Element extends Aggregate | OriginSystem>(
    before: Element,
    each: Aggregate | ExternalSystem,
    here: Place,
  ) {
    return {
      commandIds: withGoneIds(before.commandIds, each.commandIds, here.inside('commandIds'), linkTo(each.name)),
      eventIds: withGoneIds(before.eventIds, each.eventIds, here.inside('eventIds'), linkTo(each.name)),
    };
  }

  function mergePolicy(before: OriginPolicy, each: Policy, here: Place): Policy {
    const waited = triggersOf(each.whenever, 'event').map(({ event }) => event);
    const whenever = withGoneRefs(before.whenever, waited, here.inside('whenever'), linkTo(each.name));
    return {
      ...each,
      whenever: [
        ...each.whenever,
        ...whenever.slice(waited.length).map((event) => ({ type: 'event', event }) as const),
      ],
      then: withGoneRefs(before.then, each.then, here.inside('then'), linkTo(each.name)),
    };
  }

  function mergeReadModel(before: OriginReadModel, each: ReadModel, here: Place): ReadModel {
    return {
      ...each,
      payload: withGoneFields(before.payload, each.payload, here.inside('payload'), each.name),
      updatedBy: withGoneRefs(before.updatedBy, each.updatedBy, here.inside('updatedBy'), linkTo(each.name)),
    };
  }
}

/** Elements of a kind that start work: those that are gone are over. */
function mergeEach<Before extends { readonly id: string }, Now extends { readonly id: string }>(
  before: readonly Before[],
  now: readonly Now[],
  place: Place,
  merge: (before: Before, now: Now, here: Place) => Now,
): readonly Now[] {
  return now.map((each) => {
    const known = before.find(({ id }) => id === each.id);
    return known === undefined ? each : merge(known, each, place.inside(each.id));
  });
}
