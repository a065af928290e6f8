import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCatalogFilters } from '../features/catalog/catalogFilters.ts';
import { catalogHomeQuery, catalogMessageQuery } from '../features/catalog/catalogQueries.ts';
import { parseGraphSearch } from '../features/catalog/graph/graphSearch.ts';
import { parseMessageSearch } from '../features/catalog/message/schemaVersions.ts';
import { enter } from '../features/sign-in/meQueries.ts';
import { queryClient } from './queryClient.ts';

/** The pages of the event catalog, under the shell that they share. Each is loaded when it is first opened. */
export function catalogRoutes<Root extends AnyRoute>(getParentRoute: () => Root) {
  const shell = createRoute({
    getParentRoute,
    path: '/workspaces/$workspaceId/catalog',
    loader: ({ params }) => askAhead(catalogHomeQuery(params.workspaceId)),
    component: lazyRouteComponent(() => import('../features/catalog/shell/CatalogShell.tsx'), 'CatalogShell'),
  });
  const home = createRoute({
    getParentRoute: () => shell,
    path: '/',
    validateSearch: parseCatalogFilters,
    component: lazyRouteComponent(() => import('../features/catalog/home/CatalogHomePage.tsx'), 'CatalogHomePage'),
  });
  const context = createRoute({
    getParentRoute: () => shell,
    path: '/contexts/$source',
    validateSearch: parseContextSearch,
    component: lazyRouteComponent(() => import('../features/catalog/context/ContextPage.tsx'), 'ContextPage'),
  });
  const message = createRoute({
    getParentRoute: () => shell,
    path: '/contexts/$source/$kind/$wireName',
    validateSearch: parseMessageSearch,
    loader: ({ params }) => askAhead(catalogMessageQuery(params.workspaceId, params)),
    component: lazyRouteComponent(() => import('../features/catalog/message/MessagePage.tsx'), 'MessagePage'),
  });
  const map = createRoute({
    getParentRoute: () => shell,
    path: '/map',
    validateSearch: parseGraphSearch,
    component: lazyRouteComponent(() => import('../features/catalog/graph/GraphPage.tsx'), 'GraphPage'),
  });
  const glossary = createRoute({
    getParentRoute: () => shell,
    path: '/glossary',
    validateSearch: parseGlossarySearch,
    component: lazyRouteComponent(
      () => import('../features/catalog/glossary/CatalogGlossaryPage.tsx'),
      'CatalogGlossaryPage',
    ),
  });
  const statistics = createRoute({
    getParentRoute: () => shell,
    path: '/statistics',
    component: lazyRouteComponent(() => import('../features/catalog/statistics/StatisticsPage.tsx'), 'StatisticsPage'),
  });
  const looseEnds = createRoute({
    getParentRoute: () => shell,
    path: '/loose-ends',
    component: lazyRouteComponent(() => import('../features/catalog/LooseEndsPage.tsx'), 'LooseEndsPage'),
  });
  const team = createRoute({
    getParentRoute: () => shell,
    path: '/teams/$team',
    component: lazyRouteComponent(() => import('../features/catalog/TeamPage.tsx'), 'TeamPage'),
  });
  return shell.addChildren([home, context, message, map, glossary, statistics, looseEnds, team]);
}

/** Asks while the page's code is still on its way, or before its link is pressed; the page waits for the answer itself. */
function askAhead<Data, Key extends QueryKey>(query: FetchQueryOptions<Data, Error, Data, Key>): void {
  void enter(queryClient).then(() => queryClient.prefetchQuery(query));
}

function parseContextSearch({ version }: Record<string, unknown>): { readonly version?: number } {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version } : {};
}

function parseGlossarySearch({ word }: Record<string, unknown>): { readonly word?: string } {
  return typeof word === 'string' || typeof word === 'number' ? { word: String(word) } : {};
}
