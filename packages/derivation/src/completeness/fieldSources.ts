import type { BoundedContext, DomainEvent, DomainModel, ElementRef, ModelElement } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';

/** Where one field of a message comes from. */
export interface FieldSource {
  readonly field: string;
  /** The messages that carry it as well, in reading order; none: nobody knows where it comes from. */
  readonly from: readonly ElementRef[];
}

/** A message of a model whose fields come from somewhere, and all that they may come from. */
interface Traced {
  readonly payload: PayloadSchema;
  readonly sources: readonly Source[];
}

interface Source extends ElementRef {
  readonly payload: PayloadSchema;
}

/**
 * Information completeness (A. Dymitruk, Event Modeling): each field of a read model leads back to an event that updates
 * it; each field of an event to a command that leads to it, or to an event that its aggregate emitted before. Fields are
 * the same when their names are, whatever their case, hyphens and underscores. Nothing for other things, and for payloads
 * that are not made of fields.
 */
export function fieldSources(model: DomainModel, { contextId, elementId }: ElementRef): readonly FieldSource[] {
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  const traced = context && (readModelOf(context, elementId, model) ?? eventOf(context, elementId));
  if (traced === undefined || traced.payload.type !== 'fields') return [];
  const carried = traced.sources.map(({ payload, contextId: owner, elementId: id }) => ({
    ref: { contextId: owner, elementId: id },
    names: new Set(namesIn(payload)),
  }));
  return traced.payload.fields.map(({ name }) => ({
    field: name,
    from: carried.filter(({ names }) => names.has(foldField(name))).map(({ ref }) => ref),
  }));
}

function readModelOf(context: BoundedContext, id: string, model: DomainModel): Traced | undefined {
  const readModel = context.readModels.find((each) => each.id === id);
  return (
    readModel && { payload: readModel.payload, sources: readModel.updatedBy.flatMap((ref) => findEvent(ref, model)) }
  );
}

function eventOf(context: BoundedContext, id: string): Traced | undefined {
  const event = context.events.find((each) => each.id === id);
  if (event === undefined) return undefined;
  const sourceOf = (element: ModelElement & { readonly payload: PayloadSchema }): Source => ({
    ...{ contextId: context.id, elementId: element.id, payload: element.payload },
  });
  const commands = context.commands.filter(({ eventIds }) => eventIds.includes(id));
  return { payload: event.payload, sources: [...commands, ...emittedBefore(context, event)].map(sourceOf) };
}

/** What an aggregate knows, it knows from the events that it emitted. */
function emittedBefore({ aggregates, events }: BoundedContext, { id }: DomainEvent): readonly DomainEvent[] {
  const siblings = new Set(
    aggregates.filter(({ eventIds }) => eventIds.includes(id)).flatMap(({ eventIds }) => eventIds),
  );
  return events
    .slice(
      0,
      events.findIndex((each) => each.id === id),
    )
    .filter((each) => siblings.has(each.id));
}

function findEvent({ contextId, elementId }: ElementRef, { boundedContexts }: DomainModel): Source[] {
  const event = boundedContexts.find(({ id }) => id === contextId)?.events.find(({ id }) => id === elementId);
  return event === undefined ? [] : [{ contextId, elementId, payload: event.payload }];
}

/** The names of fields, also of those inside of others: a read model may show a part of what an event carries. */
function namesIn(payload: PayloadSchema): readonly string[] {
  if (payload.type === 'fields') return payload.fields.flatMap(namesOf);
  const properties = payload.schema['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties).map(foldField) : [];
}

type Fields = Extract<PayloadSchema, { readonly type: 'fields' }>['fields'];

function namesOf(field: Fields[number]): string[] {
  const inside =
    field.type === 'object'
      ? field.fields
      : field.type === 'array' && field.items.type === 'object'
        ? field.items.fields
        : [];
  return [foldField(field.name), ...inside.flatMap(namesOf)];
}

function foldField(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
