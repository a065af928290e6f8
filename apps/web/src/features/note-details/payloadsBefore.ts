import { fieldSources } from '@lambdastorm/derivation';
import type { DomainModel, ModelElement } from '@lambdastorm/model';
import type { Field, PayloadSchema } from '@lambdastorm/schema';

/** A message whose fields another one may carry on. */
export interface PayloadBefore {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

/** What comes before a message, with fields: the commands that lead to an event, the events that update a read model. */
export function payloadsBefore({ boundedContexts }: DomainModel, noteId: string): readonly PayloadBefore[] {
  const isNote = ({ noteIds }: ModelElement): boolean => noteIds.includes(noteId);
  for (const { events, commands, readModels } of boundedContexts) {
    const event = events.find(isNote);
    if (event !== undefined) return toPayloads(commands.filter(({ eventIds }) => eventIds.includes(event.id)));
    const readModel = readModels.find(isNote);
    if (readModel === undefined) continue;
    const updating = new Set(readModel.updatedBy.map(({ elementId }) => elementId));
    return toPayloads(boundedContexts.flatMap((context) => context.events).filter(({ id }) => updating.has(id)));
  }
  return [];
}

/** The fields of a message that none of those before it carries; none where nothing before it says what it carries. */
export function unknownFields(model: DomainModel, noteId: string): ReadonlySet<string> {
  if (payloadsBefore(model, noteId).length === 0) return new Set();
  for (const { id: contextId, events, readModels } of model.boundedContexts) {
    const element = [...events, ...readModels].find(({ noteIds }) => noteIds.includes(noteId));
    if (element === undefined) continue;
    const sources = fieldSources(model, { contextId, elementId: element.id });
    return new Set(sources.filter(({ from }) => from.length === 0).map(({ field }) => field));
  }
  return new Set();
}

function toPayloads(messages: readonly (ModelElement & { readonly payload: PayloadSchema })[]): PayloadBefore[] {
  return messages.flatMap(({ id, name, payload }) =>
    payload.type === 'fields' && payload.fields.length > 0 ? [{ id, name, fields: payload.fields }] : [],
  );
}
