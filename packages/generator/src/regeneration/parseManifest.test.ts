import { expect, it } from 'vitest';
import type { Origin } from './gone/Origin.ts';
import type { Manifest } from './Manifest.ts';
import { parseManifest } from './parseManifest.ts';
import { renderManifest } from './renderManifest.ts';

const manifest: Manifest = {
  contextId: 'ctx-ordering',
  target: 'aws-lambda-typescript',
  names: { source: 'ordering', byElementId: new Map([['place-order', 'PlaceOrder']]) },
  messages: new Map([
    [
      'order-placed',
      [
        { version: 1, schema: { type: 'string' }, isUnpublished: true },
        { version: 2, schema: { type: 'object' } },
      ],
    ],
  ]),
  entries: new Map([
    ['src/b.ts', { owner: 'scaffold', sha256: 'b', noteIds: ['place-order'], key: 'function:place-order' }],
    ['README.md', { owner: 'merged', sha256: 'a', noteIds: [] }],
  ]),
};

it('[R6] is written with one sorted line a file', () => {
  expect(renderManifest(manifest)).toBe(`{
  "version": 1,
  "contextId": "ctx-ordering",
  "target": "aws-lambda-typescript",
  "source": "ordering",
  "wireNames": {
    "place-order": "PlaceOrder"
  },
  "messages": [
    {"id":"order-placed","version":1,"schema":{"type":"string"},"isUnpublished":true},
    {"id":"order-placed","version":2,"schema":{"type":"object"}}
  ],
  "files": [
    {"path":"README.md","owner":"merged","noteIds":[],"sha256":"a"},
    {"path":"src/b.ts","owner":"scaffold","noteIds":["place-order"],"key":"function:place-order","sha256":"b"}
  ]
}
`);
});

it('[R6] is read as it was written', () => {
  expect(parseManifest(renderManifest(manifest), 'manifest.json')).toEqual(manifest);
  const empty = { ...manifest, entries: new Map() };
  expect(parseManifest(renderManifest(empty), 'manifest.json')).toEqual(empty);
});

it('[V2] knows of no messages where it was written before events had versions', () => {
  const before = renderManifest({ ...manifest, messages: undefined });
  expect(before).not.toContain('messages');
  expect(parseManifest(before, 'manifest.json')).toEqual({ ...manifest, messages: new Map() });
});

it.each([
  '',
  '[]',
  '{"version":0,"files":[]}',
  '{"version":1,"files":[],"model":{"contexts":"all"}}',
  ...['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a\\b', 'C:/a', '', '.lambdastorm/manifest.json'].map((path) =>
    renderManifest({ ...manifest, entries: new Map([[path, { owner: 'generated', sha256: '', noteIds: [] }]]) }),
  ),
])('[R7] is refused when it is not one or leads out of the folder: %j', (text) => {
  expect(() => parseManifest(text, 'out/manifest.json')).toThrow(/^out\/manifest\.json is not a manifest/);
});

it('[R7] of a newer version is refused as such', () => {
  expect(() => parseManifest('{"version":2,"files":[]}', 'm.json')).toThrow(
    'm.json is of a newer Lambdastorm; update yours and generate again.',
  );
});

it('[R7] with the markers of a conflict is refused with their line', () => {
  const text = renderManifest(manifest).replace('    {"path":"src', '<<<<<<< HEAD\n    {"path":"src');
  expect(() => parseManifest(text, 'm.json')).toThrow(
    /^m\.json is not a manifest: line 15 is the marker of a conflict/,
  );
});

it('[R6] takes the texts of both branches for ours, when a merge left two lines of one file', () => {
  const line = '{"path":"a.ts","owner":"generated","noteIds":[],"sha256":"one"}';
  const text = `{"version":1,"files":[${line},${line.replace('one', 'two')}]}`;
  expect(parseManifest(text, 'm.json').entries.get('a.ts')).toMatchObject({ sha256: 'two', nextSha256: 'one' });
});

it('[R24] remembers what a project follows from, a line an element; of two lines that a merge left the last counts', () => {
  const element = { id: 'order', name: 'Order', noteIds: ['order'] };
  const origin: Origin = {
    ...{ id: 'ctx-ordering', name: 'Ordering', noteIds: [] },
    aggregates: [{ ...element, commandIds: [], eventIds: ['order-placed'] }],
    ...{ commands: [], events: [], policies: [], readModels: [], externalSystems: [] },
  };
  const text = renderManifest({ ...manifest, origins: [origin] });
  expect(parseManifest(text, 'm.json').origins).toEqual([origin]);
  const line = /^ {6}(.*"id":"order".*)$/m.exec(text)?.[1] ?? '';
  const twice = text.replace(line, `${line.replace('"Order"', '"Basket"')},\n      ${line}`);
  expect(parseManifest(twice, 'm.json').origins).toEqual([origin]);
});
