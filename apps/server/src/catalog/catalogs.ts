import type { Publication } from '@lambdastorm/catalog';
import type { CatalogWorkspace, ContextEntry } from './CatalogEntries.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import { renewCatalog, type WorkspaceCatalog } from './WorkspaceCatalog.ts';

/** The catalogs of all workspaces, held in memory and as new as the database at the time of each question. */
export interface Catalogs {
  /** The catalog as its workspace's row says that it is. */
  get(workspace: CatalogWorkspace): Promise<WorkspaceCatalog>;
  /** The last versions of contexts, in the same order. */
  readLatest(contexts: readonly ContextEntry[]): Promise<readonly Publication[]>;
}

export function createCatalogs(repository: CatalogReadRepository): Catalogs {
  const catalogs = new Map<string, Promise<WorkspaceCatalog>>();
  const latest = new Map<string, { readonly version: number; readonly publication: Publication }>();

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

  async function keep(contexts: readonly ContextEntry[]): Promise<void> {
    const missing = contexts.filter(({ id, version }) => latest.get(id)?.version !== version);
    if (missing.length === 0) return;
    const read = await repository.readLatest(missing);
    for (const { id, version } of missing) {
      const publication = read.get(id);
      if (publication !== undefined) latest.set(id, { version, publication });
    }
  }

  return {
    get,
    async readLatest(contexts) {
      await keep(contexts);
      return contexts.map(({ id, source, version }) => {
        const publication = latest.get(id)?.publication;
        if (publication === undefined) throw new Error(`Version ${version} of ${source} is not stored.`);
        return publication;
      });
    },
  };
}
