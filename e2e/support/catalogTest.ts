import { type PublishedShop, publishShop } from './publishedShop.ts';
import { test as base } from './test.ts';

/** A test with the shop in the catalog, published once for all tests of a worker. */
export const test = base.extend<object, { shop: PublishedShop }>({
  shop: [
    async ({ server }, use) => {
      await use(await publishShop(server.url));
    },
    { scope: 'worker' },
  ],
});

export { expect } from './test.ts';
