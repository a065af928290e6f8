import type { BoundedContext, DomainModel, ElementRef, ModelElement } from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import { byKeys } from './byKeys.ts';
import { fieldNames, foldField } from './fieldNames.ts';
import type { Subscription } from './Publication.ts';
import type { WireNamesOf } from './readPublication.ts';

/** One place in a context that needs a message of another one. */
interface Need {
  readonly of: ElementRef;
  readonly kind: Subscription['kind'];
  readonly byId: string;
  /** Payloads that are filled from the message, or that fill it. */
  readonly beside: readonly PayloadSchema[];
}

/**
 * What a context takes from others, and which fields of it: those that the commands of its policies and its read models
 * have as well, whatever their case, hyphens and underscores.
 */
export function readSubscriptions(
  context: BoundedContext,
  model: DomainModel,
  names: WireNamesOf,
): readonly Subscription[] {
  const needs = [...listened(context), ...waitedFor(context, model), ...shown(context), ...asked(context, model)];
  const foreign = needs.filter(({ of }) => of.contextId !== context.id);
  const grouped = Map.groupBy(foreign, ({ of, kind }) => JSON.stringify([of.contextId, kind, of.elementId]));
  return [...grouped.values()]
    .flatMap((group) => toSubscription(group, model, names))
    .sort(byKeys(({ source, kind, wireName }) => [source, kind, wireName]));
}

/** Events that stand in the context without anything that takes them up yet. */
function listened({ subscriptions }: BoundedContext): Need[] {
  return subscriptions.map((of) => ({ of, kind: 'event', byId: '', beside: [] }));
}

function waitedFor({ policies }: BoundedContext, model: DomainModel): Need[] {
  return policies.flatMap(({ id, whenever, then }) => {
    const beside = then.flatMap((ref) => payloadOf(model, ref, 'command') ?? []);
    return whenever.flatMap((trigger): Need[] =>
      trigger.type === 'event' ? [{ of: trigger.event, kind: 'event', byId: id, beside }] : [],
    );
  });
}

function shown({ readModels }: BoundedContext): Need[] {
  return readModels.flatMap(({ id, updatedBy, payload }) =>
    updatedBy.map((of): Need => ({ of, kind: 'event', byId: id, beside: [payload] })),
  );
}

function asked({ policies }: BoundedContext, model: DomainModel): Need[] {
  return policies.flatMap(({ id, whenever, then }) => {
    const beside = whenever.flatMap((trigger) =>
      trigger.type === 'event' ? (payloadOf(model, trigger.event, 'event') ?? []) : [],
    );
    return then.map((of): Need => ({ of, kind: 'command', byId: id, beside }));
  });
}

function toSubscription(group: readonly Need[], model: DomainModel, names: WireNamesOf): Subscription[] {
  const [first] = group;
  if (first === undefined) return [];
  const { of, kind } = first;
  const payload = payloadOf(model, of, kind);
  const { source, byElementId } = names(of.contextId);
  const wireName = byElementId.get(of.elementId);
  if (payload === undefined || wireName === undefined) return [];
  const used = new Set(group.flatMap(({ beside }) => beside.flatMap(fieldNames)).map(foldField));
  const fields = fieldNames(payload).filter((name) => used.has(foldField(name)));
  const byIds = group.map(({ byId }) => byId).filter((id) => id !== '');
  return [{ source, kind, wireName, fields: fields.sort(), byIds: [...new Set(byIds)].sort() }];
}

function payloadOf(model: DomainModel, ref: ElementRef, kind: Subscription['kind']): PayloadSchema | undefined {
  const owner = model.boundedContexts.find(({ id }) => id === ref.contextId);
  const elements: readonly (ModelElement & { readonly payload: PayloadSchema })[] =
    (kind === 'event' ? owner?.events : owner?.commands) ?? [];
  return elements.find(({ id }) => id === ref.elementId)?.payload;
}
