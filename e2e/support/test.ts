import { test as base } from '@playwright/test';
import { type RunningServer, startServer } from './server.ts';

/** A test with the app running, one server for all tests of a worker. */
export const test = base.extend<object, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern here
    async ({}, use) => {
      await using server = await startServer();
      await use(server);
    },
    { scope: 'worker' },
  ],
  // Whoever comes a second time has said their name; who does it for the first time is in people.spec.ts.
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      const known = JSON.stringify({ state: { name: 'Ann' }, version: 1 });
      localStorage.setItem('lambdastorm-name', localStorage.getItem('lambdastorm-name') ?? known);
    });
    await use(context);
  },
  // As pages do; without it a request with a cookie could be anybody's.
  extraHTTPHeaders: async ({ server }, use) => {
    await use({ origin: server.url });
  },
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
});

export { expect } from '@playwright/test';
