import { expect, it } from 'vitest';
import { type Manifest, parseManifest, renderManifest } from './Manifest.ts';

const manifest: Manifest = {
  contextId: 'ctx-ordering',
  target: 'aws-lambda-typescript',
  entries: new Map([
    ['src/b.ts', { owner: 'scaffold', hash: 'sha256-b', noteIds: ['place-order'] }],
    ['README.md', { owner: 'merged', hash: 'sha256-a', noteIds: [] }],
  ]),
};

it('is written with one sorted line a file', () => {
  expect(renderManifest(manifest)).toBe(`{
  "format": "lambdastorm/manifest",
  "version": 1,
  "contextId": "ctx-ordering",
  "target": "aws-lambda-typescript",
  "files": {
    "README.md": {"owner":"merged","hash":"sha256-a","noteIds":[]},
    "src/b.ts": {"owner":"scaffold","hash":"sha256-b","noteIds":["place-order"]}
  }
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
  '{"format":"lambdastorm/manifest","version":2}',
  ...['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a\\b', ''].map((path) =>
    renderManifest({ ...manifest, entries: new Map([[path, { owner: 'generated', hash: '', noteIds: [] }]]) }),
  ),
])('is refused when it is not one or leads out of the folder: %j', (text) => {
  expect(() => parseManifest(text, 'out/manifest.json')).toThrow(/^out\/manifest\.json is not a manifest/);
});
