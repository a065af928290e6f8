import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';
import { type PayloadSchema, toJsonSchema } from '@lambdastorm/schema';
import { byKeys } from './byKeys.ts';
import type { MessageKind, Publication, PublishedCanvas, PublishedMessage, PublishedTerm } from './Publication.ts';
import { readSubscriptions } from './readSubscriptions.ts';

/** What everything on a wall is called on the wire, by context id. */
export type WireNamesOf = (contextId: string) => {
  readonly source: string;
  readonly byElementId: ReadonlyMap<string, string>;
};

interface Draft {
  readonly model: DomainModel;
  readonly contextId: string;
  readonly names: WireNamesOf;
  readonly canvas?: PublishedCanvas;
  readonly terms?: readonly PublishedTerm[];
}

/** A context of a wall as it would be published now; `undefined` when the wall has none of this id. */
export function readPublication({ model, contextId, names, canvas = {}, terms = [] }: Draft): Publication | undefined {
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) return undefined;
  return {
    source: names(contextId).source,
    messages: messagesOf(context, names),
    subscriptions: readSubscriptions(context, model, names),
    canvas,
    terms,
    model: context,
  };
}

/** What a context owns, by kind and wire name. */
export function messagesOf(context: BoundedContext, names: WireNamesOf): readonly PublishedMessage[] {
  const { byElementId } = names(context.id);
  const publish =
    (kind: MessageKind) =>
    ({ id, name, description, payload }: ModelElement & { readonly payload: PayloadSchema }): PublishedMessage => ({
      ...{ kind, wireName: byElementId.get(id) ?? name, name },
      ...(description === undefined ? {} : { description }),
      ...{ elementId: id, schema: toJsonSchema(payload) },
    });
  const { events, commands, readModels } = context;
  const messages = [
    ...commands.map(publish('command')),
    ...events.map(publish('event')),
    ...readModels.map(publish('readModel')),
  ];
  return messages.sort(byKeys(({ kind, wireName }) => [kind, wireName]));
}
