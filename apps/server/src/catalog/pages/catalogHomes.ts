import type { CatalogHome } from '@lambdastorm/contract';
import type { CatalogWorkspace } from '../CatalogEntries.ts';
import type { CatalogReadRepository } from '../CatalogReadRepository.ts';
import type { OpenCatalog } from '../catalogEntrance.ts';
import { keptPerCatalog } from '../keptPerCatalog.ts';
import { messageIdsOf, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { findLooseEnds } from './looseEnds.ts';
import { toPublications } from './publications.ts';
import { toContextSummary } from './summaries.ts';

/** What catalogs open with. */
export interface CatalogHomes {
  /** The same object as before as long as it says the same. */
  read(open: OpenCatalog, now: Date): Promise<CatalogHome>;
}

interface KeptHome {
  readonly home: CatalogHome;
  readonly from: Date;
  /** The next retirement of a message: it changes a home although nobody changes the catalog. */
  readonly until: Date | undefined;
}

const mostLatest = 20;

export function createCatalogHomes(
  repository: Pick<CatalogReadRepository, 'listPublications' | 'listSteps'>,
): CatalogHomes {
  const kept = new WeakMap<WorkspaceCatalog, KeptHome>();

  const latestIn = keptPerCatalog(async (catalog): Promise<CatalogHome['latest']> => {
    // The latest publications are among the last ones of those contexts that were published last.
    const contexts = [...catalog.contexts]
      .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
      .slice(0, mostLatest);
    const publications = await repository.listPublications(
      contexts.map(({ id }) => id),
      mostLatest,
    );
    const publishing = new Set(publications.map(({ contextId }) => contextId));
    return toPublications(publications, await repository.listSteps(messageIdsOf([...publishing], catalog)), catalog);
  });

  return {
    async read({ workspace, catalog }, now) {
      const before = kept.get(catalog);
      if (before !== undefined && stillHolds(before, workspace, now)) return before.home;
      const home = {
        ...{ workspaceName: workspace.name, isPublic: workspace.isPublic },
        contexts: catalog.contexts.map(toContextSummary),
        latest: await latestIn(catalog),
        looseEnds: findLooseEnds(catalog, now),
      };
      kept.set(catalog, { home, from: now, until: nextRetirement(catalog, now) });
      return home;
    },
  };
}

function stillHolds({ home, from, until }: KeptHome, { name, isPublic }: CatalogWorkspace, now: Date): boolean {
  const isItsTime = from <= now && (until === undefined || now < until);
  return isItsTime && home.workspaceName === name && home.isPublic === isPublic;
}

function nextRetirement({ messagesOf }: WorkspaceCatalog, now: Date): Date | undefined {
  const coming = [...messagesOf.values()]
    .flat()
    .flatMap(({ retiresAt }) => (retiresAt !== undefined && retiresAt > now ? [retiresAt.getTime()] : []));
  return coming.length === 0 ? undefined : new Date(coming.reduce((a, b) => Math.min(a, b)));
}
