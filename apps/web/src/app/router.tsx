import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseBoardSearch } from '../features/board-page/boardSearch.ts';
import { HomePage } from '../features/boards/HomePage.tsx';
import { parseHomeSearch } from '../features/boards/homeSearch.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: parseHomeSearch,
  component: HomePage,
});

const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/boards/$boardId',
  validateSearch: parseBoardSearch,
  component: lazyRouteComponent(() => import('../features/board-page/BoardPage.tsx'), 'BoardPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, boardRoute]),
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
