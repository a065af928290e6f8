import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { generateProject } from '../generateProject.ts';
import { readTemplate } from '../targets/aws-lambda-typescript/render/template/testing/readTemplate.ts';
import { withField } from '../targets/aws-lambda-typescript/testing/changedPizza.ts';
import { explainVersion } from './explainVersion.ts';
import { manifestPath } from './Manifest.ts';
import { parseManifest } from './parseManifest.ts';
import { rememberContext } from './rememberContext.ts';
import { second, startedDesks, third } from './testing/changedEvents.ts';
import { createDesk, pizza, reworded } from './testing/createDesk.ts';

type Desk = ReturnType<typeof createDesk>;

const upcaster = 'src/versions/order-placed-v1-to-v2.ts';
const downcaster = 'src/versions/order-placed-v2-to-v1.ts';
const kitchenUpcaster = 'src/versions/ordering/order-placed-v1-to-v2.ts';

function pathsOf({ files }: Desk, pattern: RegExp): string[] {
  return [...files.keys()].filter((path) => pattern.test(path)).sort();
}

/** What is said about a desk's events when it is generated again. */
function sentences({ files }: Desk, board: typeof pizza, contextId = 'ctx-ordering'): readonly string[] {
  const manifest = parseManifest(files.get(manifestPath) ?? '', manifestPath);
  const remembered = new Map([[contextId, rememberContext(manifest, (path) => files.has(path))]]);
  const { versionChanges = [] } = generateProject(deriveModel(board).model, contextId, 'json-schema', remembered);
  return versionChanges.map(explainVersion);
}

interface Rule {
  readonly Properties: { readonly Pattern: { readonly detail: unknown } };
}

/** The versions that the rules of a function let through. */
function detailsOf(desk: Desk, fn: string): readonly unknown[] {
  const { Resources } = readTemplate(desk.text('template.yaml'));
  const { Events = {} } = (Resources[fn]?.Properties ?? {}) as { Events?: Record<string, Rule> };
  return Object.values(Events).map(({ Properties }) => Properties.Pattern.detail);
}

it('[V3] tells a changed event in both versions, from files that are written once', () => {
  const { ordering, generate } = startedDesks();
  const before = ordering.text('schemas/order-placed.v1.json');
  generate(second);
  expect(pathsOf(ordering, /^schemas\/order-placed/)).toEqual([
    'schemas/order-placed.v1.json',
    'schemas/order-placed.v2.json',
  ]);
  expect(ordering.text('schemas/order-placed.v1.json')).toBe(before);
  expect(ordering.text('src/generated/own-events.ts')).toContain('OrderPlacedV2Data.transform(orderPlacedV2ToV1)');
  expect(ordering.text('src/generated/own-events.ts')).toContain('laterversion: z.literal(2).default(2)');
  ordering.append(downcaster, '// mine');
  generate(third);
  expect(ordering.text(downcaster)).toContain('// mine');
  expect(pathsOf(ordering, /^src\/versions\//)).toEqual([
    ...[upcaster, downcaster],
    'src/versions/order-placed-v2-to-v3.ts',
    'src/versions/order-placed-v3-to-v2.ts',
  ]);
  expect(ordering.isClean(third)).toBe(true);
});

it('[V1] a change that fits stays in its version', () => {
  const { ordering, generate } = startedDesks();
  const noted = withField(pizza, 'order-placed', { name: 'note', type: 'string', required: false });
  generate(noted);
  expect(pathsOf(ordering, /versions|order-placed\.v2/)).toEqual([]);
  expect(ordering.text('schemas/order-placed.v1.json')).toContain('note');
  expect(ordering.isClean(noted)).toBe(true);
});

it('[V4] hears a version that travels beside a later one in that one', () => {
  const { kitchen, generate } = startedDesks();
  expect(detailsOf(kitchen, 'WhenOrderPlacedFunction')).toEqual([{ schemaversion: [1] }]);
  generate(second);
  const earlier = { laterversion: [{ exists: false }] };
  expect(detailsOf(kitchen, 'WhenOrderPlacedFunction')).toEqual([
    { schemaversion: [2] },
    { schemaversion: [1], ...earlier },
  ]);
  expect(pathsOf(kitchen, /^src\/versions\//)).toEqual([kitchenUpcaster]);
  generate(third);
  expect(detailsOf(kitchen, 'WhenOrderPlacedFunction')).toEqual([
    { schemaversion: [3] },
    { schemaversion: [1, 2], ...earlier },
  ]);
});

it('[V8] gives the newest version to what a person writes', () => {
  const { ordering, kitchen, generate } = startedDesks();
  generate(third);
  expect(kitchen.text('src/generated/functions/when-order-placed.ts')).toContain('readonly event: OrderPlacedV2;');
  expect(kitchen.text('src/generated/functions/when-order-placed.ts')).toContain('schema: AnyOrderPlaced,');
  expect(ordering.text('src/generated/own-events.ts')).toContain('readonly OrderPlaced: OrderPlacedV2Data;');
  expect(ordering.text('src/generated/event-store.ts')).toContain('...readKept(kept)');
});

it('[V7] a version ends where its files are deleted, and does not come back', () => {
  const { ordering, kitchen, generate } = startedDesks();
  generate(second);
  ordering.files.delete(downcaster);
  expect(sentences(ordering, second)).toEqual([
    '“Order placed” is no longer told in version 1, since its file was deleted.',
  ]);
  generate(second);
  expect(ordering.text('src/generated/own-events.ts')).not.toContain('fromLater');
  expect(ordering.text('src/generated/own-events.ts')).toContain('toLater');
  ordering.files.delete(upcaster);
  kitchen.files.delete(kitchenUpcaster);
  generate(second);
  expect(pathsOf(ordering, /versions|order-placed\.v1/)).toEqual([]);
  expect(pathsOf(kitchen, /versions|order-placed\.v1/)).toEqual([]);
  expect(detailsOf(kitchen, 'WhenOrderPlacedFunction')).toEqual([{ schemaversion: [2] }]);
  for (const desk of [ordering, kitchen]) expect(desk.isClean(second)).toBe(true);
});

it('[V7] a version goes on where the run that misses its file is told to restore it', () => {
  const { ordering, generate } = startedDesks();
  generate(second);
  const before = new Map(ordering.files);
  ordering.files.delete(downcaster);
  expect(ordering.generate(second, { restore: [downcaster] })).toEqual({ [downcaster]: 'created' });
  expect(ordering.files).toEqual(before);
  ordering.files.delete(downcaster);
  ordering.generate(second);
  expect(() => ordering.generate(second, { restore: [downcaster] })).toThrow('nothing to restore');
});

it('[V3] keeps detail types and steps where they are when the note has another name', () => {
  const { ordering, generate } = startedDesks();
  generate(second);
  ordering.append(downcaster, '// mine');
  const renamed = reworded(second, 'order-placed', 'Order submitted');
  generate(renamed);
  expect(ordering.text(downcaster)).toContain('// mine');
  expect(ordering.text(upcaster)).toContain("from '../generated/events/order-submitted.v1.js'");
  expect(ordering.isClean(renamed)).toBe(true);
});

it('[V9] says what is told otherwise and why, once', () => {
  const desk = createDesk();
  desk.generate(pizza);
  expect(sentences(desk, pizza)).toEqual([]);
  expect(sentences(desk, second)).toEqual([
    '“Order placed” has version 2, beside version 1. “total” was added as a required field: readers with the new schema refuse some data written with the old one.',
  ]);
  desk.generate(second);
  expect(sentences(desk, second)).toEqual([]);
});

it('[V5] counts from what it knows where the owner is not at hand, and says so', () => {
  const kitchen = createDesk('aws-lambda-typescript', 'ctx-kitchen');
  kitchen.generate(pizza);
  expect(sentences(kitchen, second, 'ctx-kitchen').join()).toContain('that number is a guess');
});
