import type { Publication } from '@lambdastorm/catalog';
import type { CatalogWorkspace, ContextEntry } from './CatalogEntries.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import { createRecent } from './recent.ts';
import { renewCatalog, type WorkspaceCatalog } from './WorkspaceCatalog.ts';

/** The catalogs of all workspaces, held in memory and as new as the database at the time of each question. */
export interface Catalogs {
  /** The catalog as its workspace's row says that it is. */
  get(workspace: CatalogWorkspace): Promise<WorkspaceCatalog>;
  /** The last versions of contexts, in the same order. */
  readLatest(contexts: readonly ContextEntry[]): Promise<readonly Publication[]>;
}

/** Publications hold everything that a context says. */
const mostRecent = 200;

export function createCatalogs(repository: CatalogReadRepository): Catalogs {
  const catalogs = new Map<string, Promise<WorkspaceCatalog>>();
  const recent = createRecent<Publication>(mostRecent);

  /** Those who ask at the same time wait for one another, so that each change is read once. */
  async function get(workspace: CatalogWorkspace): Promise<WorkspaceCatalog> {
    const known = catalogs.get(workspace.id);
    const renewed = known === undefined ? load(workspace) : known.then((before) => renew(before, workspace));
    catalogs.set(workspace.id, renewed);
    try {
      return await renewed;
    } catch (error) {
      if (catalogs.get(workspace.id) === renewed) catalogs.delete(workspace.id);
      throw error;
    }
  }

  async function load(workspace: CatalogWorkspace): Promise<WorkspaceCatalog> {
    return renewCatalog(undefined, workspace, await repository.listChanged(workspace.id, -1));
  }

  async function renew(before: WorkspaceCatalog, workspace: CatalogWorkspace): Promise<WorkspaceCatalog> {
    if (workspace.catalogChanges <= before.change) return before;
    return renewCatalog(before, workspace, await repository.listChanged(workspace.id, before.change));
  }

  return {
    get,
    async readLatest(contexts) {
      const known = new Map(contexts.map((context) => [context.id, recent.find(keyOf(context))]));
      const missing = contexts.filter(({ id }) => known.get(id) === undefined);
      const read = missing.length === 0 ? undefined : await repository.readLatest(missing);
      return contexts.map((context) => {
        const publication = known.get(context.id) ?? read?.get(context.id);
        if (publication === undefined)
          throw new Error(`Version ${context.version} of ${context.source} is not stored.`);
        recent.keep(keyOf(context), publication);
        return publication;
      });
    },
  };
}

function keyOf({ id, version }: ContextEntry): string {
  return `${id}/${version}`;
}
