import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { manifestPath } from '../regeneration/Manifest.ts';
import { readProjectZip, writeProjectZip } from './ProjectZip.ts';
import { unzipFiles } from './unzipFiles.ts';

const manifest = strToU8('{}');

it('[R23] reads a project wherever it lies in the zip, and writes it back with what is no text', () => {
  const picture = Uint8Array.of(0xff, 0xd8, 0x00);
  const zip = zipSync({
    [`shop/${manifestPath}`]: manifest,
    'shop/README.md': strToU8('\uFEFFhello\r\n'),
    'shop/logo.jpg': picture,
    'shop/node_modules/x/index.js': strToU8(''),
    '__MACOSX/shop/README.md': strToU8(''),
  });
  const project = readProjectZip(zip);
  expect([project.folder, [...project.texts.keys()]]).toEqual(['shop', [manifestPath, 'README.md']]);
  const again = unzipFiles(writeProjectZip(project));
  expect([...again.keys()]).toEqual([`shop/${manifestPath}`, 'shop/README.md', 'shop/logo.jpg']);
  expect([again.get('shop/README.md'), again.get('shop/logo.jpg')]).toEqual([strToU8('\uFEFFhello\r\n'), picture]);
  expect(readProjectZip(zipSync({ [manifestPath]: manifest })).folder).toBe('');
});

it.each([
  ['no zip', strToU8('hello'), 'This is no zip'],
  ['nothing', new Uint8Array(), 'This is no zip'],
  ['no project', zipSync({ 'a.txt': manifest }), 'The zip holds no .lambdastorm/manifest.json'],
  ['two projects', zipSync({ [`a/${manifestPath}`]: manifest, [`b/${manifestPath}`]: manifest }), 'several projects'],
  ['a path that leads out', zipSync({ '../x.ts': manifest }), 'leads out of its folder'],
  ['an absolute path', zipSync({ '/etc/passwd': manifest }), 'leads out of its folder'],
  ['a path of Windows', zipSync({ 'C:\\x': manifest }), 'leads out of its folder'],
  ['half of a zip', zipSync({ 'a.txt': strToU8('abc'.repeat(9000)) }, { level: 0 }).slice(0, 9000), 'damaged'],
])('[R23] refuses %s', (_what, zip, sentence) => {
  expect(() => readProjectZip(zip)).toThrow(sentence);
});

it('[R23] refuses a bomb before it is unpacked, and a file that is larger than the zip says', () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);
  const bomb = zipSync({ a: zeros, b: zeros, c: zeros });
  expect(() => unzipFiles(bomb, { files: 9, bytes: 10 * 1024 * 1024 })).toThrow('more than 10 MB');
  expect(() => unzipFiles(zipSync({ a: manifest, b: manifest }), { files: 1, bytes: 100 })).toThrow(
    'more than 1 files',
  );
  const lying = zipSync({ 'a.txt': strToU8('abc'.repeat(999)) });
  // The size in the header of the file, as little-endian bytes.
  lying.set([10, 0, 0, 0], 22);
  expect(() => unzipFiles(lying)).toThrow('a.txt in the zip is not as large as the zip says');
});
