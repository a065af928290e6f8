import { setImmediate as othersTurn } from 'node:timers/promises';
import type { CatalogReadRepository } from '../CatalogReadRepository.ts';
import { slicesOf } from '../slicesOf.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { type ContextDigest, type DigestedMessage, toContextDigest } from './ContextDigest.ts';

/** What a catalog says in all its contexts, as far as it is asked of all of them at once. */
export interface CatalogDigest {
  /** The number of changes that it has seen. */
  readonly change: number;
  readonly byContextId: ReadonlyMap<string, ContextDigest>;
  /** Of all contexts, by name. */
  readonly messages: readonly DigestedMessage[];
}

export interface CatalogDigests {
  /** At least as new as the catalog. */
  get(catalog: WorkspaceCatalog): Promise<CatalogDigest>;
}

const nothing: CatalogDigest = { change: -1, byContextId: new Map(), messages: [] };
const contextsAtOnce = 20;

export function createCatalogDigests(repository: Pick<CatalogReadRepository, 'readLatest'>): CatalogDigests {
  const digests = new Map<string, Promise<CatalogDigest>>();

  /** Publications are read, digested and forgotten a few at a time, and others have their turn between any two. */
  async function takeUp(before: CatalogDigest, catalog: WorkspaceCatalog): Promise<CatalogDigest> {
    if (before.change >= catalog.change) return before;
    const byContextId = new Map(before.byContextId);
    const changed = catalog.contexts.filter(({ change }) => change > before.change);
    for (const contexts of slicesOf(changed, contextsAtOnce)) {
      const publications = await repository.readLatest(contexts);
      for (const context of contexts) {
        const publication = publications.get(context.id);
        if (publication === undefined)
          throw new Error(`Version ${context.version} of ${context.source} is not stored.`);
        const messages = catalog.messagesOf.get(context.id) ?? [];
        byContextId.set(context.id, toContextDigest(context, publication, messages));
        await othersTurn();
      }
    }
    return { change: catalog.change, byContextId, messages: messagesByName(byContextId) };
  }

  return {
    /** Those who ask at the same time wait for one another, so that each change is taken up once. */
    async get(catalog) {
      const known = digests.get(catalog.workspaceId) ?? Promise.resolve(nothing);
      const renewed = known.then((before) => takeUp(before, catalog));
      digests.set(catalog.workspaceId, renewed);
      try {
        return await renewed;
      } catch (error) {
        if (digests.get(catalog.workspaceId) === renewed) digests.delete(catalog.workspaceId);
        throw error;
      }
    },
  };
}

function messagesByName(byContextId: ReadonlyMap<string, ContextDigest>): DigestedMessage[] {
  return [...byContextId.values()]
    .flatMap(({ messages }) => messages)
    .sort(
      ({ message: a }, { message: b }) =>
        compare(a.name, b.name) || compare(a.wireName, b.wireName) || compare(a.id, b.id),
    );
}
