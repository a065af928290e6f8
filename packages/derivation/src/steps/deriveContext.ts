import type { BoardFrame } from '@lambdastorm/board';
import { compareCodeUnits } from '@lambdastorm/board';
import type { BoundedContext, Command, ElementRef, ModelElement, Policy, ReadModel } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { tidyName } from '../foldName.ts';
import type { WallElement } from './readElements.ts';
import type { Flow } from './readFlow.ts';
import { commandHttpTrigger, eventTriggers, queryTrigger, scheduleTriggers } from './triggers.ts';

/** What one frame means. */
export function deriveContext(frame: BoardFrame, flow: Flow): BoundedContext {
  const inside = flow.elements.filter((each) => each.contextId === frame.id);
  const of = (kind: WallElement['kind']) => inside.filter((each) => each.kind === kind);
  const policies = of('policy').map((each) => derivePolicy(each, flow));
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
    commands: of('command').map((each) => deriveCommand(each, flow)),
    events: of('domainEvent')
      .filter((each) => flow.ownedEvent(each) === each)
      .map((each) => ({
        ...toModelElement(each),
        payload: payloadOf(each),
        pivotal: each.notes.some((note) => note.pivotal),
        producerIds: idsHere(flow.before(each, 'aggregate', 'command', 'externalSystem'), each),
      })),
    policies,
    readModels,
    externalSystems: of('externalSystem').map((each) => ({
      ...toModelElement(each),
      sort: each.details.system?.sort ?? 'generic',
      commandIds: idsHere(flow.before(each, 'command'), each),
      eventIds: idsHere(flow.after(each, 'domainEvent'), each),
    })),
    hotspots: of('hotspot').map((each) => ({ ...toModelElement(each), resolved: each.details.resolved ?? false })),
    subscriptions: subscriptionsOf(frame.id, policies, readModels),
  };
}

function toModelElement({ id, name, noteIds, details }: WallElement): ModelElement {
  return { id, name, noteIds, ...(details.description === undefined ? {} : { description: details.description }) };
}

function payloadOf({ details }: WallElement): PayloadSchema {
  return details.payload ?? { type: 'fields', fields: [] };
}

function idsHere(elements: readonly WallElement[], { contextId }: WallElement): string[] {
  return elements.filter((each) => each.contextId === contextId).map((each) => each.id);
}

function deriveCommand(command: WallElement, flow: Flow): Command {
  const [handler] = flow
    .after(command, 'aggregate', 'externalSystem')
    .filter((each) => each.contextId === command.contextId);
  return {
    ...toModelElement(command),
    payload: payloadOf(command),
    ...(handler === undefined
      ? {}
      : {
          handledBy: { type: handler.kind === 'aggregate' ? 'aggregate' : 'externalSystem', id: handler.id } as const,
        }),
    eventIds: idsHere(eventsOf(command, handler, flow), command),
    triggers: [...commandHttpTrigger(command, flow), ...scheduleTriggers(command, flow)],
  };
}

/** Its own arrows name them; else those of its handler for which it is the nearest command before them. */
export function eventsOf(command: WallElement, handler: WallElement | undefined, flow: Flow): readonly WallElement[] {
  const named = flow.after(command, 'domainEvent');
  if (named.length > 0 || handler === undefined) return named;
  const commands = flow.before(handler, 'command').filter((each) => flow.after(each, 'domainEvent').length === 0);
  const place = (element: WallElement) => flow.elements.indexOf(element);
  return flow.after(handler, 'domainEvent').filter((event) => {
    const earlier = commands.filter((each) => place(each) < place(event));
    return (earlier.at(-1) ?? commands[0]) === command;
  });
}

function derivePolicy(policy: WallElement, flow: Flow): Policy {
  return {
    ...toModelElement(policy),
    whenever: [...eventTriggers(policy, flow), ...scheduleTriggers(policy, flow)],
    then: flow
      .after(policy, 'command')
      .flatMap((each) => (each.contextId === undefined ? [] : [{ contextId: each.contextId, elementId: each.id }])),
  };
}

function deriveReadModel(readModel: WallElement, flow: Flow): ReadModel {
  return {
    ...toModelElement(readModel),
    payload: payloadOf(readModel),
    updatedBy: eventTriggers(readModel, flow).map((trigger) => trigger.event),
    triggers: queryTrigger(readModel, flow),
  };
}

function subscriptionsOf(
  contextId: string,
  policies: readonly Policy[],
  readModels: readonly ReadModel[],
): ElementRef[] {
  const waited = [
    ...policies.flatMap((policy) => policy.whenever.flatMap((each) => (each.type === 'event' ? [each.event] : []))),
    ...readModels.flatMap((readModel) => readModel.updatedBy),
  ].filter((event) => event.contextId !== contextId);
  const unique = new Map(waited.map((event) => [JSON.stringify([event.contextId, event.elementId]), event] as const));
  return [...unique.values()].sort(
    (a, b) => compareCodeUnits(a.contextId, b.contextId) || compareCodeUnits(a.elementId, b.elementId),
  );
}
