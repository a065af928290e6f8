import type { Publication } from '@lambdastorm/catalog';
import type { CatalogMessagePage } from '@lambdastorm/contract';
import { type FunctionFile, functionFiles } from '@lambdastorm/generator';
import { type ContextEntry, type MessageEntry, messageKey } from '../CatalogEntries.ts';
import type { Catalogs } from '../catalogs.ts';
import { keptPerCatalog } from '../keptPerCatalog.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';

type Handlers = CatalogMessagePage['handlers'];

/** Finds the functions of generated projects that have to do with a message: they make it, take it or ask for it. */
export function createMessageHandlers({ readLatest }: Pick<Catalogs, 'readLatest'>): {
  find(message: MessageEntry, catalog: WorkspaceCatalog): Promise<Handlers>;
} {
  const filesIn = keptPerCatalog(async () => new Map<string, readonly FunctionFile[]>());

  /** Contexts of one board are generated together. */
  async function filesOf(
    context: ContextEntry,
    { model }: Publication,
    catalog: WorkspaceCatalog,
  ): Promise<readonly FunctionFile[]> {
    const kept = await filesIn(catalog);
    const known = kept.get(context.id);
    if (known !== undefined) return known;
    const beside = await readLatest(catalog.contexts.filter(({ boardId }) => boardId === context.boardId));
    const whole = { boundedContexts: beside.map((publication) => publication.model), contextMap: { relations: [] } };
    const files = functionFiles(model, whole);
    kept.set(context.id, files);
    return files;
  }

  async function findIn(
    contextId: string,
    catalog: WorkspaceCatalog,
    partsOf: (publication: Publication) => readonly string[],
  ): Promise<Handlers> {
    const context = catalog.contextById.get(contextId);
    const [publication] = context === undefined ? [] : await readLatest([context]);
    if (context === undefined || publication === undefined) return [];
    const parts = partsOf(publication);
    const isOf = (id: string): boolean => parts.some((part) => id === part || id.startsWith(`${part}:`));
    const files = await filesOf(context, publication, catalog);
    return files.filter(({ id }) => isOf(id)).map(({ path }) => ({ source: context.source, path }));
  }

  return {
    async find(message, catalog) {
      if (message.removedAt !== undefined) return [];
      const { contextId, kind, wireName } = message;
      const key = messageKey({ source: catalog.contextById.get(contextId)?.source ?? '', kind, wireName });
      const own = await findIn(contextId, catalog, (publication) => ownParts(message, publication));
      const others = [];
      for (const consumer of catalog.consumersOf.get(key) ?? []) {
        others.push(
          ...(await findIn(consumer.contextId, catalog, ({ subscriptions }) =>
            subscriptions.filter((each) => messageKey(each) === key).flatMap(({ byIds }) => byIds),
          )),
        );
      }
      return [...own, ...others];
    },
  };
}

/** What works on a message in its own context. */
function ownParts({ kind, wireName }: MessageEntry, { messages, model }: Publication): readonly string[] {
  const id = messages.find((each) => each.kind === kind && each.wireName === wireName)?.elementId;
  if (id === undefined) return [];
  if (kind !== 'event') return [id];
  const { commands, policies, readModels, id: contextId } = model;
  const isIt = (ref: { readonly contextId: string; readonly elementId: string }): boolean =>
    ref.contextId === contextId && ref.elementId === id;
  return [
    ...commands.filter(({ eventIds }) => eventIds.includes(id)),
    ...policies.filter(({ whenever }) => whenever.some((trigger) => trigger.type === 'event' && isIt(trigger.event))),
    ...readModels.filter(({ updatedBy }) => updatedBy.some(isIt)),
  ].map((part) => part.id);
}
