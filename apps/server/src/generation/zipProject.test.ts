import type { GeneratedFile } from '@lambdastorm/generator';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipProject } from './zipProject.ts';

function project(...paths: readonly string[]) {
  const files = paths.map(
    (path): GeneratedFile => ({ path, owner: 'generated', content: `I am ${path} ’🍕\n`, noteIds: [] }),
  );
  return { contextId: 'c', folder: 'ordering', names: { source: 'ordering', byElementId: new Map() }, files };
}

it('holds every file in the folder of the project', () => {
  const files = unzipSync(zipProject(project('README.md', 'src/a.ts', '7')));
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['ordering/README.md', 'I am README.md ’🍕\n'],
    ['ordering/src/a.ts', 'I am src/a.ts ’🍕\n'],
    ['ordering/7', 'I am 7 ’🍕\n'],
  ]);
});

it('has the same bytes at any time in any place', () => {
  const place = process.env['TZ'];
  const zips = ['Pacific/Auckland', 'America/Lima', 'UTC'].map((zone) => {
    process.env['TZ'] = zone;
    return Buffer.from(zipProject(project('a', 'b/c'))).toString('base64');
  });
  if (place === undefined) delete process.env['TZ'];
  else process.env['TZ'] = place;
  expect(new Set(zips).size).toBe(1);
});

it.each(['../a', '/etc/passwd', 'a/../../b', 'a\\b', 'C:/x', './a', 'a//b', '', 'a\0b'])('never holds %j', (path) => {
  expect(() => zipProject(project(path))).toThrow('is not safe');
});
