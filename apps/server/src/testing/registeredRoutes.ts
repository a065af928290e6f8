import type { Router } from 'express';
import { type AppDeps, apiRoutes } from '../createApp.ts';

/** Every route under `/api`, as `GET /boards/:boardId`. */
export function registeredRoutes(): string[] {
  const auth = { handler: async () => new Response() };
  return apiRoutes({ examples: [], auth } as unknown as AppDeps).flatMap(routesOf);
}

/** Paths that answer; those that only limit rates pass on. */
function routesOf(router: Router): string[] {
  return router.stack.flatMap(({ route }) => {
    if (route === undefined) return [];
    const paths = [route.path].flat() as string[];
    const isLimit = route.stack.every(({ handle }) => 'resetKey' in handle);
    const methods = Object.keys((route as unknown as { readonly methods: object }).methods);
    if (isLimit) return [];
    return methods.flatMap((method) => paths.map((path) => `${method.toUpperCase()} ${path}`));
  });
}
