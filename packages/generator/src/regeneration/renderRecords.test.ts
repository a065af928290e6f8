import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../GeneratedFile.ts';
import { renderRecords } from './renderRecords.ts';

const readme: GeneratedFile = { path: 'README.md', owner: 'merged', content: '# Ördering 🍕\n', noteIds: [] };
const handler: GeneratedFile = {
  ...{ path: 'src/a.ts', owner: 'scaffold', content: 'export {};\n' },
  ...{ noteIds: ['n2', 'n1'], key: 'function:n1' },
};
const identity = { contextId: 'ctx', target: 'aws-lambda-typescript' };

describe('renderRecords', () => {
  it('[G53] lists every file with its owner, notes, key and hash, one a line and sorted', () => {
    const [manifest] = renderRecords([handler, readme], identity);
    expect(manifest?.path).toBe('.lambdastorm/manifest.json');
    expect(JSON.parse(manifest?.content ?? '')).toEqual({
      version: 1,
      ...identity,
      files: [
        { path: 'README.md', owner: 'merged', noteIds: [], sha256: sha256(readme.content) },
        {
          ...{ path: 'src/a.ts', owner: 'scaffold', noteIds: ['n1', 'n2'] },
          ...{ key: 'function:n1', sha256: sha256(handler.content) },
        },
      ],
    });
    expect(manifest?.content.split('\n').filter((line) => line.includes('"path"'))).toHaveLength(2);
    expect(renderRecords([readme, handler], identity)).toEqual(renderRecords([handler, readme], identity));
  });

  it('[G53] keeps the text of merged files as the base of the next merge', () => {
    expect(renderRecords([handler, readme], identity).slice(1)).toEqual([
      { path: '.lambdastorm/base/README.md', owner: 'generated', content: readme.content, noteIds: [] },
    ]);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
