import type { AppSignals } from '../observability/appSignals.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import type { CatalogService } from './catalogService.ts';

/** Reads all catalogs after a start, so that whoever asks first does not wait for it; until it is disposed of. */
export function prepareCatalogs(deps: {
  readonly repository: Pick<CatalogReadRepository, 'listWorkspaces'>;
  readonly catalog: Pick<CatalogService, 'prepare'>;
  readonly signals: Pick<AppSignals, 'catalogNotPrepared'>;
}): AsyncDisposable {
  const { repository, catalog, signals } = deps;
  let isStopped = false;

  async function prepare(): Promise<void> {
    for (const workspace of await repository.listWorkspaces()) {
      if (!isStopped) await catalog.prepare(workspace);
    }
  }

  const done = prepare().catch(signals.catalogNotPrepared);
  return {
    async [Symbol.asyncDispose]() {
      isStopped = true;
      await done;
    },
  };
}
