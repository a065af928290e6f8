import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useLocation,
} from '@tanstack/react-router';
import { parseBoardSearch } from '../features/board-page/boardSearch.ts';
import { HomePage } from '../features/boards/HomePage.tsx';
import { parseHomeSearch } from '../features/boards/homeSearch.ts';
import { Entrance } from '../features/sign-in/Entrance.tsx';
import { catalogRoutes } from './catalogRoutes.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage, component: Root });

/** Pages that strangers come in through. */
const entrances: readonly string[] = ['/join', '/claim', '/reset-password'];
/** A catalog may be public: its server says whether strangers may read it, and its pages ask them in where not. */
const catalogPage = /^\/workspaces\/[^/]+\/catalog(?:\/|$)/;

function Root() {
  const { pathname } = useLocation();
  if (entrances.includes(pathname)) return <Outlet />;
  return (
    <Entrance strangers={catalogPage.test(pathname) ? 'may look' : 'sign in'}>
      <Outlet />
    </Entrance>
  );
}

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

const filmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/boards/$boardId/films/$filmId',
  component: lazyRouteComponent(() => import('../features/film/FilmPage.tsx'), 'FilmPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
});

const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/workspaces/$workspaceId',
  component: lazyRouteComponent(() => import('../features/workspaces/WorkspacePage.tsx'), 'WorkspacePage'),
});

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/sign-in/JoinPage.tsx'), 'JoinPage'),
});

const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claim',
  component: lazyRouteComponent(() => import('../features/sign-in/ClaimPage.tsx'), 'ClaimPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../features/sign-in/ResetPasswordPage.tsx'), 'ResetPasswordPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...[homeRoute, boardRoute, filmRoute, accountRoute, workspaceRoute],
    catalogRoutes(() => rootRoute),
    ...[joinRoute, claimRoute, resetPasswordRoute],
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
