import type { BoundedContext, ElementRef } from '@lambdastorm/model';
import type { Publication } from '../Publication.ts';
import { messageNodeId } from './CatalogGraph.ts';

/** The first message is at hand when the second is made: its fields may have gone over. By the ids of their nodes. */
export type MessageHand = readonly [from: string, to: string];

/** All of a context: what it makes of commands, of its own events and of those of others. */
export function messageHands({ source, messages, subscriptions, model }: Publication): readonly MessageHand[] {
  const own = new Map(
    messages.map(({ kind, wireName, elementId }) => [elementId, messageNodeId({ source, kind, wireName })]),
  );
  const local = [...decided(model), ...remembered(model), ...shown(model)].flatMap(([from, to]): MessageHand[] => {
    const [start, end] = [own.get(from), own.get(to)];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  const needed = (kind: 'event' | 'command', byId: string): string[] =>
    subscriptions.filter((each) => each.kind === kind && each.byIds.includes(byId)).map(messageNodeId);
  const isOwn = ({ contextId }: ElementRef): boolean => contextId === model.id;
  const idsOf = (refs: readonly ElementRef[]): string[] =>
    refs.filter(isOwn).flatMap(({ elementId }) => own.get(elementId) ?? []);

  const told = model.readModels.flatMap(({ id }): MessageHand[] => {
    const readModel = own.get(id);
    return readModel === undefined ? [] : needed('event', id).map((event) => [event, readModel]);
  });
  const reacted = model.policies.flatMap(({ id, whenever, then }): MessageHand[] => {
    const events = whenever.flatMap((trigger) => (trigger.type === 'event' ? [trigger.event] : []));
    const commands = [...idsOf(then), ...needed('command', id)];
    return [...idsOf(events), ...needed('event', id)].flatMap((event) =>
      commands.map((command): MessageHand => [event, command]),
    );
  });
  return [...local, ...told, ...reacted];
}

function decided({ commands }: BoundedContext): MessageHand[] {
  return commands.flatMap(({ id, eventIds }) => eventIds.map((eventId): MessageHand => [id, eventId]));
}

/** What an aggregate knows, it knows from the events that it emitted before. */
function remembered({ aggregates }: BoundedContext): MessageHand[] {
  return aggregates.flatMap(({ eventIds }) =>
    eventIds.flatMap((to, place) => eventIds.slice(0, place).map((from): MessageHand => [from, to])),
  );
}

function shown({ id: contextId, readModels }: BoundedContext): MessageHand[] {
  return readModels.flatMap(({ id, updatedBy }) =>
    updatedBy.filter((ref) => ref.contextId === contextId).map(({ elementId }): MessageHand => [elementId, id]),
  );
}
