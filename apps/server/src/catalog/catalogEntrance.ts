import { can } from '../access/can.ts';
import { AppError } from '../http/AppError.ts';
import type { CatalogWorkspace } from './CatalogEntries.ts';
import type { CatalogReader } from './CatalogReader.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import type { Catalogs } from './catalogs.ts';
import type { WorkspaceCatalog } from './WorkspaceCatalog.ts';

/** A catalog that its reader may see. */
export interface OpenCatalog {
  readonly workspace: CatalogWorkspace;
  readonly catalog: WorkspaceCatalog;
}

/** Lets readers into catalogs. Strangers can't tell a workspace that they may not see from one that does not exist. */
export function createCatalogEntrance(deps: {
  readonly repository: Pick<CatalogReadRepository, 'findWorkspace'>;
  readonly catalogs: Pick<Catalogs, 'get'>;
}): (reader: CatalogReader, workspaceId: string) => Promise<OpenCatalog> {
  const { repository, catalogs } = deps;
  return async (reader, workspaceId) => {
    // Ids are ours; anything else is not asked for, since not every database takes every text.
    const isId = /^[\w-]{1,64}$/.test(workspaceId);
    const workspace = isId ? await repository.findWorkspace(workspaceId) : undefined;
    if (workspace !== undefined && mayRead(reader, workspace)) {
      return { workspace, catalog: await catalogs.get(workspace) };
    }
    if (reader.actor === undefined && reader.keyWorkspaceId === undefined) {
      throw new AppError('sign-in-needed', 'You are not signed in. Sign in, then try again.');
    }
    throw new AppError('workspace-not-found', 'This workspace does not exist.');
  };
}

function mayRead({ actor, keyWorkspaceId }: CatalogReader, { id, isPublic }: CatalogWorkspace): boolean {
  if (isPublic || keyWorkspaceId === id) return true;
  return actor !== undefined && can(actor, 'catalog.view', { workspaceId: id, boardId: undefined });
}
