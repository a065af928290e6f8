import { routes } from '@lambdastorm/contract';
import { always, first, type MatrixRow } from './MatrixRow.ts';
import type { MatrixThings } from './matrixThings.ts';

/** Routes of the catalog, of publishing into it, and of following it. */
export function catalogRows({ newPublished, onBoard }: MatrixThings): readonly MatrixRow[] {
  return [
    ...(
      [
        ['', routes.catalog(first)],
        ['/search', routes.catalogSearch(first, { q: 'order' })],
        ['/graph', routes.catalogGraph(first)],
        ['/glossary', routes.catalogGlossary(first)],
        ['/statistics', routes.catalogStatistics(first)],
        // Nothing is published there.
        ['/contexts/:source', routes.catalogContext(first, 'ordering'), 404],
        ['/contexts/:source/:kind/:wireName', routes.catalogMessage(first, 'ordering', 'event', 'OrderPlaced'), 404],
      ] as const
    ).map(
      ([route, path, status]): MatrixRow => ({
        ...{ method: 'GET', route: `/workspaces/:workspaceId/catalog${route}`, least: 'viewer', prepare: always(path) },
        ...(status === undefined ? {} : { status }),
      }),
    ),
    { method: 'GET', route: '/boards/:boardId/catalog', least: 'viewer', prepare: onBoard(routes.boardCatalog) },
    {
      ...{ method: 'POST', route: '/boards/:boardId/contexts/:contextId/publications', least: 'editor', status: 404 },
      prepare: onBoard((id) => routes.publications(id, 'no-context'), { after: 0 }),
    },
    {
      ...{ method: 'GET', route: '/workspaces/:workspaceId/catalog/settings', least: 'viewer' },
      prepare: always(routes.catalogSettings(first)),
    },
    {
      ...{ method: 'PATCH', route: '/workspaces/:workspaceId/catalog/settings', least: 'owner' },
      prepare: always(routes.catalogSettings(first), { mode: 'FULL' }),
    },
    {
      ...{ method: 'PATCH', route: '/workspaces/:workspaceId/catalog/contexts/:source', least: 'editor' },
      prepare: async () => ({ path: routes.catalogContext(first, await newPublished()), body: { mode: 'FULL' } }),
    },
    {
      ...{ method: 'PUT', route: '/workspaces/:workspaceId/catalog/contexts/:source/:kind/:wireName/deprecation' },
      ...{ least: 'editor', status: 404 },
      prepare: async () => ({
        path: routes.catalogDeprecation(first, await newPublished(), 'event', 'NoEvent'),
        body: { deprecation: null },
      }),
    },
    {
      ...{ method: 'PUT', route: '/workspaces/:workspaceId/catalog/follows', least: 'viewer' },
      prepare: always(routes.follow(first), { isFollowed: true }),
    },
    { method: 'GET', route: '/follows', least: 'signed in', prepare: always(routes.follows) },
    { method: 'GET', route: '/notices', least: 'signed in', prepare: always(routes.notices) },
    { method: 'GET', route: '/notices/count', least: 'signed in', prepare: always(routes.noticeCount) },
    { method: 'POST', route: '/notices/read', least: 'signed in', prepare: always(routes.readNotices, {}) },
  ];
}
