import { expect, it } from 'vitest';
import { type Manifest, parseManifest, renderManifest } from './Manifest.ts';

const manifest: Manifest = {
  contextId: 'ctx-ordering',
  target: 'aws-lambda-typescript',
  entries: new Map([
    ['src/b.ts', { owner: 'scaffold', sha256: 'b', noteIds: ['place-order'] }],
    ['README.md', { owner: 'merged', sha256: 'a', noteIds: [] }],
  ]),
};

it('is written with one sorted line a file', () => {
  expect(renderManifest(manifest)).toBe(`{
  "version": 1,
  "contextId": "ctx-ordering",
  "target": "aws-lambda-typescript",
  "files": [
    {"path":"README.md","owner":"merged","noteIds":[],"sha256":"a"},
    {"path":"src/b.ts","owner":"scaffold","noteIds":["place-order"],"sha256":"b"}
  ]
}
`);
});

it('is read as it was written', () => {
  expect(parseManifest(renderManifest(manifest), 'manifest.json')).toEqual(manifest);
  const empty = { ...manifest, entries: new Map() };
  expect(parseManifest(renderManifest(empty), 'manifest.json')).toEqual(empty);
});

it.each([
  '',
  '[]',
  '{"version":2,"files":[]}',
  ...['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a\\b', ''].map((path) =>
    renderManifest({ ...manifest, entries: new Map([[path, { owner: 'generated', sha256: '', noteIds: [] }]]) }),
  ),
])('is refused when it is not one or leads out of the folder: %j', (text) => {
  expect(() => parseManifest(text, 'out/manifest.json')).toThrow(/^out\/manifest\.json is not a manifest/);
});
