import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllFiles, scanCatalogFiles, validateCatalog } from '@eventcatalog/linter';
import sdk from '@eventcatalog/sdk';
import { compile } from '@mdx-js/mdx';
import { afterAll, describe, expect, it } from 'vitest';
import { generateProject } from '../../generateProject.ts';
import { type ContextOfModel, exampleContexts, filesOf, hostileContexts } from '../../testing/exampleContexts.ts';
import { eventCatalogTarget } from './eventCatalogTarget.ts';

// Its types are those of CommonJS, where the function is a property; what is imported is the function.
const openCatalog = sdk as unknown as typeof sdk.default;

const root = mkdtempSync(join(tmpdir(), 'catalog-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes the contexts of a wall as people do, each below `domains/`. */
function writeCatalog(name: string, contexts: readonly ContextOfModel[]): string {
  const catalog = join(root, name);
  for (const { context, model } of contexts) {
    const { folder, files } = generateProject(model, context.id, 'eventcatalog');
    for (const { path, content } of files) {
      const place = join(catalog, 'domains', folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
  }
  return catalog;
}

/** What EventCatalog's linter has to say; who owns a thing is not on a wall, and people add it to the page. */
async function remarksOn(catalog: string): Promise<string[]> {
  const { parsed, errors } = await parseAllFiles(await scanCatalogFiles(catalog));
  expect(parsed.length).toBeGreaterThan(0);
  const remarks = validateCatalog(parsed).filter(({ rule }) => rule !== 'best-practices/owner-required');
  return [...errors, ...remarks].map((remark) => JSON.stringify(remark));
}

const walls = ['pizza-ordering', 'ecommerce', 'parcel-depot'].map((wall) => ({
  wall,
  contexts: exampleContexts.filter(({ title }) => title.startsWith(`${wall}/`)),
}));

describe('eventcatalog', () => {
  it.each(walls)('[E10] writes what EventCatalog’s linter finds nothing in, of $wall', async ({ wall, contexts }) => {
    expect(await remarksOn(writeCatalog(wall, contexts))).toEqual([]);
  });

  it('[E10] is read back by EventCatalog’s SDK, with what goes in and out', async () => {
    const { contexts = [] } = walls.find(({ wall }) => wall === 'pizza-ordering') ?? {};
    const catalog = openCatalog(writeCatalog('read-back', contexts));
    const domains = (await catalog.getDomains())?.map(({ id, services }) => `${id}: ${services?.map(toId).join(' ')}`);
    expect(domains?.sort()).toEqual(['kitchen: kitchen-service', 'ordering: ordering-service']);
    expect(await catalog.getService('kitchen-service')).toMatchObject({
      name: 'Kitchen',
      sends: [{ id: 'kitchen.PizzasBaked', version: '1.0.0' }],
      receives: [
        { id: 'kitchen.PizzasBaked' },
        { id: 'ordering.OrderPlaced' },
        { id: 'kitchen.BakePizzas' },
        { id: 'kitchen.PickupBoard' },
      ],
    });
    expect((await catalog.getEvents())?.map(toId).sort()).toEqual([
      'kitchen.PizzasBaked',
      'ordering.DayClosed',
      'ordering.OrderPlaced',
    ]);
    expect(await catalog.getEvent('ordering.OrderPlaced')).toMatchObject({ schemaPath: 'schema.json' });
    expect(JSON.parse(String((await catalog.getSchemaForMessage('ordering.OrderPlaced'))?.schema)).title).toBe(
      'OrderPlaced',
    );
  });

  it('[E2] writes what the linter takes, whatever people call things', async () => {
    const models = Map.groupBy(hostileContexts(12), ({ model }) => model);
    for (const [place, contexts] of [...models.values()].entries()) {
      expect(await remarksOn(writeCatalog(`hostile-${place}`, contexts))).toEqual([]);
    }
  });

  it('[E10] writes pages of people’s text that MDX compiles to text alone', async () => {
    for (const context of [...exampleContexts, ...hostileContexts(12)]) {
      for (const { path, content } of filesOf(context, 'eventcatalog')) {
        if (!path.endsWith('.mdx')) continue;
        const body = content.slice(content.indexOf('\n---\n', 4) + 5);
        const code = String(await compile(body, { jsx: true }));
        const tags = [...code.matchAll(/<([A-Z]\w+|script|img|a)[ />]/g)].map(([, tag]) => tag);
        expect(tags.filter((tag) => !own.has(tag ?? ''))).toEqual([]);
        expect(code.match(/^(import|export) .*$/gm)).toEqual([
          expect.stringMatching(/^export default function MDXContent/),
        ]);
      }
    }
  });

  it('[E5] tells what EventCatalog has no place for', () => {
    const depot = exampleContexts.find(({ title }) => title === 'parcel-depot/Depot');
    if (depot === undefined) throw new Error('The depot is gone.');
    expect(eventCatalogTarget.losses?.(depot.context, depot.model)).toMatchInlineSnapshot(`
      [
        "No place for policies: “Whenever a parcel is weighed, wait 2 days, then charge its sender”.",
        "No place for what queues, topics, streams, tables, objects and devices start: “Correct address”, “Import manifest”, “Note delay”, “Record position”, “Record scan”, “Record weight”.",
        "No place for what runs on a schedule: “Send back unclaimed parcels”.",
      ]
    `);
  });
});

/** Components of EventCatalog that pages are made of, and what MDX wraps them in. */
const own: ReadonlySet<string> = new Set(['NodeGraph', 'SchemaViewer', 'ChannelInformation', 'MDXLayout']);

function toId({ id }: { readonly id: string }): string {
  return id;
}
