import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lambdastorm, type Outcome } from '../testing/lambdastorm.ts';
import { contradictoryPizza, pizza } from '../testing/pizza.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function exportBoard(board: BoardSnapshot, format: string, ...args: string[]): Promise<Outcome> {
  await writeFile(join(folder, 'b.board.json'), renderBoardFile({ name: 'Pizza', snapshot: board }));
  return lambdastorm(folder, 'export', 'b.board.json', '--format', format, '--out', 'out', ...args);
}

/** What was written, without what Lambdastorm remembers for itself. */
async function written(): Promise<string[]> {
  const entries = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const relative = paths.map((path) => path.slice(join(folder, 'out').length + 1).replaceAll(sep, '/'));
  return relative.filter((path) => !path.includes('.lambdastorm/')).sort();
}

it('writes a document for each context, and says on stderr what the format does not say', async () => {
  const { status, stdout, stderr } = await exportBoard(pizza, 'asyncapi');
  expect([status, stdout]).toEqual([0, expect.stringContaining('created')]);
  expect(await written()).toEqual(['kitchen/asyncapi.yaml', 'ordering/asyncapi.yaml']);
  expect(stderr).toContain('What AsyncAPI 3 does not say of “Ordering”:\n  No place for aggregates: “Day”, “Order”.\n');
});

it('writes a context as a domain into a catalog that has more', async () => {
  await mkdir(join(folder, 'out'));
  await writeFile(join(folder, 'out', 'eventcatalog.config.js'), 'export default {};\n');
  expect((await exportBoard(pizza, 'eventcatalog', '--context', 'kitchen')).status).toBe(0);
  const paths = await written();
  expect(paths).toContain('domains/kitchen/index.mdx');
  expect(paths).toContain('domains/kitchen/services/kitchen-service/events/kitchen.PizzasBaked/schema.json');
  expect(paths.filter((path) => !path.startsWith('domains/kitchen/'))).toEqual(['eventcatalog.config.js']);
});

it.each(['openapi', 'json-schema', 'cloudevents'])('changes nothing when %s is exported again', async (format) => {
  await exportBoard(pizza, format);
  const { status, stdout } = await exportBoard(pizza, format, '--check');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ unchanged\.\n$/)]);
});

it('keeps what people add to the pages of a catalog', async () => {
  await exportBoard(pizza, 'eventcatalog');
  const page = join(folder, 'out/domains/kitchen/index.mdx');
  const text = (await readFile(page, 'utf8')).replace('version: 1.0.0\n', 'version: 1.0.0\nowners:\n  - bakers\n');
  await writeFile(page, text);
  expect((await exportBoard(pizza, 'eventcatalog')).status).toBe(0);
  expect(await readFile(page, 'utf8')).toBe(text);
});

it('writes nothing over what is not its own', async () => {
  await mkdir(join(folder, 'out/ordering'), { recursive: true });
  await writeFile(join(folder, 'out/ordering/asyncapi.yaml'), 'asyncapi: 2.6.0\n');
  const { status, stderr } = await exportBoard(pizza, 'asyncapi');
  expect([status, stderr]).toEqual([1, expect.stringContaining('ordering')]);
  expect(await written()).toEqual(['ordering/asyncapi.yaml']);
  expect(await readFile(join(folder, 'out/ordering/asyncapi.yaml'), 'utf8')).toBe('asyncapi: 2.6.0\n');
});

it.each<[string, BoardSnapshot, readonly string[], number, string]>([
  ['a format that it does not know', pizza, ['raml'], 2, 'Allowed choices are asyncapi'],
  ['a Lambda project, which is generated', pizza, ['aws-lambda-typescript'], 2, 'Allowed choices are asyncapi'],
  ['a context that is not there', pizza, ['openapi', '--context', 'Sales'], 2, 'The board has no context “Sales”'],
  ['a board with errors', contradictoryPizza, ['openapi'], 1, 'The board has errors, so nothing was written'],
])('refuses %s', async (_what, board, [format = '', ...args], status, sentence) => {
  expect(await exportBoard(board, format, ...args)).toMatchObject({
    status,
    stderr: expect.stringContaining(sentence),
  });
});
