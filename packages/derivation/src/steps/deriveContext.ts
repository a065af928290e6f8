import type { BoardFrame } from '@lambdastorm/board';
import { compareCodeUnits } from '@lambdastorm/board';
import type {
  BoundedContext,
  Command,
  ElementRef,
  ExternalSystem,
  ModelElement,
  Policy,
  ReadModel,
} from '@lambdastorm/model';
import { type PayloadSchema, resolveShared } from '@lambdastorm/schema';
import { tidyName } from '../foldName.ts';
import { waitInWording } from '../wording/waitInWording.ts';
import { examplesOf } from './examplesOf.ts';
import type { WallElement } from './readElements.ts';
import type { Flow } from './readFlow.ts';
import { systemTrigger } from './systemTrigger.ts';
import { commandHttpTrigger, eventTriggers, queryTrigger, systemTriggers } from './triggers.ts';

/** What one frame means, given the things inside it in reading order. */
export function deriveContext(frame: BoardFrame, inside: readonly WallElement[], flow: Flow): BoundedContext {
  const of = (kind: WallElement['kind']) => inside.filter((each) => each.kind === kind);
  const known = of('domainEvent');
  const events = known.filter((each) => flow.ownedEvent(each) === each);
  const policies = of('policy').map((each) => derivePolicy(each, flow, known));
  const readModels = of('readModel').map((each) => deriveReadModel(each, flow));
  return {
    id: frame.id,
    name: tidyName(frame.title),
    noteIds: [],
    actors: of('actor').map(toModelElement),
    aggregates: of('aggregate').map((each) => ({
      ...toModelElement(each),
      ...(each.details.key === undefined ? {} : { key: each.details.key }),
      commandIds: idsHere(flow.before(each, 'command'), each),
      eventIds: idsHere(flow.after(each, 'domainEvent'), each),
    })),
    commands: of('command').map((each) => deriveCommand(each, flow, known)),
    events: events.map((each) => ({
      ...toModelElement(each),
      payload: payloadOf(each, flow),
      pivotal: each.notes.some((note) => note.pivotal),
      producerIds: flow.producersOf(each).map((producer) => producer.id),
    })),
    policies,
    readModels,
    externalSystems: of('externalSystem').map((each) => deriveExternalSystem(each, flow)),
    hotspots: of('hotspot').map((each) => ({ ...toModelElement(each), resolved: each.details.resolved ?? false })),
    subscriptions: subscriptionsOf(frame.id, [
      ...known.map((each) => flow.ownedEvent(each)).flatMap(toRefs),
      ...policies.flatMap((policy) => policy.whenever.flatMap((each) => (each.type === 'event' ? [each.event] : []))),
      ...readModels.flatMap((readModel) => readModel.updatedBy),
    ]),
  };
}

function toModelElement({ id, name, noteIds, details }: WallElement): ModelElement {
  return { id, name, noteIds, ...(details.description === undefined ? {} : { description: details.description }) };
}

/** With the value types of its context written out. */
function payloadOf({ details, contextId }: WallElement, flow: Flow): PayloadSchema {
  return resolveShared(details.payload ?? { type: 'fields', fields: [] }, flow.typesOf(contextId));
}

function idsHere(elements: readonly WallElement[], { contextId }: WallElement): string[] {
  return elements.filter((each) => each.contextId === contextId).map((each) => each.id);
}

function deriveCommand(command: WallElement, flow: Flow, events: readonly WallElement[]): Command {
  const handler = flow.handlerOf(command);
  return {
    ...toModelElement(command),
    payload: payloadOf(command, flow),
    ...(handler === undefined
      ? {}
      : {
          handledBy: { type: handler.kind === 'aggregate' ? 'aggregate' : 'externalSystem', id: handler.id } as const,
        }),
    eventIds: idsHere(flow.eventsOf(command), command),
    triggers: [...commandHttpTrigger(command, flow), ...systemTriggers(command, flow)],
    ...examplesOf(command, events, flow),
  };
}

function derivePolicy(policy: WallElement, flow: Flow, events: readonly WallElement[]): Policy {
  const wait = waitInWording(policy.name);
  return {
    ...toModelElement(policy),
    ...(wait === undefined ? {} : { wait }),
    whenever: [...eventTriggers(policy, flow), ...systemTriggers(policy, flow)],
    then: flow.after(policy, 'command').flatMap(toRefs),
    ...examplesOf(policy, events, flow),
  };
}

function deriveExternalSystem(system: WallElement, flow: Flow): ExternalSystem {
  const trigger = systemTrigger(system);
  return {
    ...toModelElement(system),
    sort: system.details.system?.sort ?? 'generic',
    ...(trigger === undefined ? {} : { trigger }),
    commandIds: idsHere(flow.before(system, 'command'), system),
    eventIds: idsHere(flow.after(system, 'domainEvent'), system),
  };
}

function deriveReadModel(readModel: WallElement, flow: Flow): ReadModel {
  return {
    ...toModelElement(readModel),
    payload: payloadOf(readModel, flow),
    updatedBy: eventTriggers(readModel, flow).map((trigger) => trigger.event),
    triggers: queryTrigger(readModel, flow),
  };
}

function toRefs({ id, contextId }: WallElement): ElementRef[] {
  return contextId === undefined ? [] : [{ contextId, elementId: id }];
}

/** What others own of the events that stand or are waited for in a context. */
function subscriptionsOf(contextId: string, events: readonly ElementRef[]): ElementRef[] {
  const foreign = events.filter((event) => event.contextId !== contextId);
  const unique = new Map(foreign.map((event) => [JSON.stringify([event.contextId, event.elementId]), event] as const));
  return [...unique.values()].sort(
    (a, b) => compareCodeUnits(a.contextId, b.contextId) || compareCodeUnits(a.elementId, b.elementId),
  );
}
