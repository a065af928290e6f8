import { emptyBoard } from '@lambdastorm/board';
import {
  CatalogContextPage,
  CatalogGlossary,
  CatalogGraph,
  CatalogHome,
  CatalogMessagePage,
  CatalogSearch,
  CatalogStatistics,
} from '@lambdastorm/contract';
import { examples } from '@lambdastorm/examples';
import { expect, it } from 'vitest';
import { machinePerson } from '../access/Actor.ts';
import type { Database } from '../database/Database.ts';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import { type CatalogService, createCatalogService } from './catalogService.ts';
import { countCatalogChange } from './countCatalogChange.ts';
import { prepareCatalogs } from './prepareCatalogs.ts';
import { prismaCatalogReadRepository } from './prismaCatalogReadRepository.ts';
import { seedCatalog } from './testing/seedCatalog.ts';

const reader = { actor: machinePerson, keyWorkspaceId: undefined };
const at = new Date('2026-11-03T10:00:00Z');

async function shopIn({ client }: Database, now = () => at): Promise<CatalogService> {
  await client.workspace.create({ data: { id: 'first', name: 'Our boards', createdAt: at } });
  const shop = examples.find(({ id }) => id === 'ecommerce');
  await seedCatalog(client, shop?.board ?? emptyBoard(), { workspaceId: 'first', boardId: 'shop', at });
  return createCatalogService({
    ...{ repository: prismaCatalogReadRepository(client), now },
    boards: { findById: async () => undefined },
  });
}

describeWithDatabase('the catalog', (open) => {
  it('answers every question about what was published', async () => {
    await using database = await open();
    const catalog = await shopIn(database);
    const home = CatalogHome.parse(await catalog.home(reader, 'first'));
    expect(home.contexts.map(({ source }) => source)).toEqual([
      ...['delivery', 'orders', 'payment', 'products', 'users', 'warehouse'],
    ]);
    expect(home.latest.map(({ source, messages }) => [source, messages.length])).toContainEqual(['orders', 7]);
    expect(home.looseEnds.unconsumedEvents.map(({ wireName }) => wireName)).toContain('ProductCreated');

    const orders = CatalogContextPage.parse(
      await catalog.context(reader, 'first', { source: 'Orders', version: undefined }),
    );
    expect(orders.relations.map(({ upstream, downstream }) => `${upstream} > ${downstream}`)).toEqual([
      ...['delivery > orders', 'orders > payment', 'orders > warehouse', 'warehouse > orders'],
    ]);
    const wish = { source: 'orders', kind: 'event', wireName: 'OrderCreated' };
    const message = CatalogMessagePage.parse(await catalog.message(reader, 'first', wish));
    expect([message.producers, message.consumers.map(({ source }) => source)]).toEqual([
      [{ id: expect.any(String), name: 'Order', kind: 'aggregate' }],
      ['payment', 'warehouse'],
    ]);

    const found = CatalogSearch.parse(await catalog.search(reader, 'first', { q: 'order cr' }));
    expect(found.messages.slice(0, 1).map(({ wireName }) => wireName)).toEqual(['OrderCreated']);
    const graph = CatalogGraph.parse(
      await catalog.graph(reader, 'first', { around: 'orders/event/OrderCreated', depth: 1, fields: 'no' }),
    );
    expect(graph.nodes.map(({ id }) => id)).toContain('orders/command/CreateOrder');
    CatalogGlossary.parse(await catalog.glossary(reader, 'first'));
    const { messagesPerContext } = CatalogStatistics.parse(await catalog.statistics(reader, 'first'));
    expect(messagesPerContext.find(({ source }) => source === 'orders')).toMatchObject({ command: 3, event: 3 });
  });

  it('is read before somebody asks', async () => {
    await using database = await open();
    await shopIn(database);
    const stored = prismaCatalogReadRepository(database.client);
    const asked: string[] = [];
    const repository: CatalogReadRepository = {
      ...stored,
      async readLatest(contexts) {
        asked.push(...contexts.map(({ source }) => source));
        return stored.readLatest(contexts);
      },
    };
    const boards = { findById: async () => undefined };
    const catalog = createCatalogService({ repository, boards, now: () => at });
    const failures: unknown[] = [];
    const signals = { catalogNotPrepared: (error: unknown) => failures.push(error) };
    await prepareCatalogs({ repository, catalog, signals })[Symbol.asyncDispose]();
    expect([asked.length, failures]).toEqual([0, []]);

    const prepared = prepareCatalogs({ repository, catalog, signals });
    while (asked.length === 0) await new Promise(setImmediate);
    await prepared[Symbol.asyncDispose]();
    expect(asked.toSorted()).toEqual(['delivery', 'orders', 'payment', 'products', 'users', 'warehouse']);
    expect((await catalog.search(reader, 'first', { q: 'order cr' })).messages[0]?.wireName).toBe('OrderCreated');
    expect([asked.length, failures]).toEqual([6, []]);
  });

  it('shows a public catalog to everybody, and another one to nobody who is not let in', async () => {
    await using database = await open();
    const { client } = database;
    const catalog = await shopIn(database);
    const anybody = { actor: undefined, keyWorkspaceId: undefined };
    await expect(catalog.home(anybody, 'first')).rejects.toMatchObject({ code: 'sign-in-needed' });
    await expect(catalog.home({ ...anybody, keyWorkspaceId: 'other' }, 'first')).rejects.toMatchObject({
      code: 'workspace-not-found',
    });
    await client.workspace.update({ where: { id: 'first' }, data: { isPublic: true } });
    expect((await catalog.home(anybody, 'first')).isPublic).toBe(true);
  });

  it('gives the same home again until something in it is different', async () => {
    await using database = await open();
    const { client } = database;
    let now = at;
    const catalog = await shopIn(database, () => now);
    const home = () => catalog.home(reader, 'first');
    const first = await home();
    expect(await home()).toBe(first);
    expect(await catalog.glossary(reader, 'first')).toBe(await catalog.glossary(reader, 'first'));

    const retiresAt = new Date('2026-12-01T00:00:00Z');
    await client.catalogMessage.update({
      ...{ where: { id: 'shop-orders/event/OrderCreated' }, data: { deprecatedAt: at, retiresAt } },
    });
    await countCatalogChange(client, 'first', ['shop-orders']);
    const changed = await home();
    expect(changed.looseEnds.stillUsed).toMatchObject([{ wireName: 'OrderCreated', status: 'deprecated' }]);
    expect(await home()).toBe(changed);
    now = retiresAt;
    const later = await home();
    expect(later.looseEnds.stillUsed).toMatchObject([{ wireName: 'OrderCreated', status: 'retired' }]);
    expect(await home()).toBe(later);
    await client.workspace.update({ where: { id: 'first' }, data: { name: 'Shop' } });
    expect(await home()).toEqual({ ...later, workspaceName: 'Shop' });
  });

  it('sees what another process changed, and what is on its way out', async () => {
    await using database = await open();
    const { client } = database;
    const catalog = await shopIn(database);
    const findBest = async (q: string) => (await catalog.search(reader, 'first', { q })).messages[0]?.wireName;
    expect([await findBest('created product'), await findBest('parcel lost')]).toEqual(['ProductCreated', undefined]);
    const wish = { source: 'products', kind: 'event', wireName: 'ProductCreated' };
    const id = 'shop-products/event/ProductCreated';
    const change = async (data: Parameters<typeof client.catalogMessage.update>[0]['data']) => {
      await countCatalogChange(client, 'first', ['shop-products']);
      await client.catalogMessage.update({ where: { id }, data });
    };

    await change({ name: 'Parcel lost', deprecatedAt: at, retiresAt: new Date('2026-12-01T00:00:00Z') });
    expect(await findBest('parcel lost')).toBe('ProductCreated');
    expect(await catalog.message(reader, 'first', wish)).toMatchObject({
      ...{ status: 'deprecated', name: 'Parcel lost' },
      deprecation: { at: at.toISOString(), retiresAt: '2026-12-01T00:00:00.000Z' },
    });
    await change({ retiresAt: new Date('2026-11-03T09:00:00Z') });
    expect((await catalog.message(reader, 'first', wish)).status).toBe('retired');
    await change({ removedAt: at });
    expect((await catalog.message(reader, 'first', wish)).status).toBe('removed');
    const { messages } = await catalog.search(reader, 'first', { q: '', status: 'removed' });
    expect(messages.map(({ wireName }) => wireName)).toEqual(['ProductCreated']);
  });
});
