import type { DomainModel } from '@lambdastorm/model';
import { modelNames } from '../../plan/modelNames.ts';
import type { PlannedContext } from '../../plan/ServerlessPlan.ts';

/** A message and the context that it is of. */
export interface MessageOfContext {
  readonly kind: 'event' | 'command' | 'query';
  readonly contextId: string;
  readonly elementId: string;
}

/** The id of a message in the catalog: its CloudEvents type, for which EventCatalog wants one name in all kinds of messages. */
export function messageId({ kind, contextId, elementId }: MessageOfContext, model: DomainModel): string {
  const names = modelNames(model);
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  const wireName = (element: string) => names.wireName(contextId, 'event', element);
  const name = wireName(elementId);
  const others = {
    event: [],
    command: context?.events ?? [],
    query: [...(context?.events ?? []), ...(context?.commands ?? [])],
  }[kind];
  const isTaken = others.some(({ id }) => wireName(id) === name);
  return `${names.contextNames(contextId).kebab}.${name}${isTaken ? `.${kind}` : ''}`;
}

export function serviceId({ source }: Pick<PlannedContext, 'source'>): string {
  return `${source}-service`;
}

/** What a context says on the bus goes through a channel of its own: the EventBridge source. */
export function channelId(source: string): string {
  return `${source}-bus`;
}
