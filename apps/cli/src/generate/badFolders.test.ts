import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lambdastorm, type Outcome } from '../testing/lambdastorm.ts';
import { pizza, pricedPizza, smallerPizza } from '../testing/pizza.ts';
import { fileError } from './fileError.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-bad-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function generate(board: BoardSnapshot, ...args: string[]): Promise<Outcome> {
  await writeFile(join(folder, 'b.board.json'), renderBoardFile({ name: 'Pizza', snapshot: board }));
  return lambdastorm(folder, 'generate', 'b.board.json', '--out', 'out', '--context', 'Ordering', ...args);
}

it('refuses a file that is no text, and writes nothing', async () => {
  await generate(smallerPizza);
  const place = join(folder, 'out/ordering/README.md');
  await writeFile(place, Uint8Array.of(0xff, 0xfe, 0x00));
  expect(await generate(pizza)).toMatchObject({ status: 3, stderr: expect.stringContaining('is no text in UTF-8') });
  expect([...(await readFile(place))]).toEqual([0xff, 0xfe, 0x00]);
});

it('refuses a manifest of a newer version and one with paths that lead out', async () => {
  await generate(pizza);
  const place = join(folder, 'out/ordering/.lambdastorm/manifest.json');
  await writeFile(place, '{"version":2}');
  expect(await generate(pizza)).toMatchObject({ status: 3, stderr: expect.stringContaining('newer Lambdastorm') });
  await writeFile(place, '{"version":1,"files":[{"path":"../../x","owner":"generated","noteIds":[],"sha256":""}]}');
  expect(await generate(pizza)).toMatchObject({ status: 3, stderr: expect.stringContaining('leads out') });
});

it('leaves a foreign project alone', async () => {
  await mkdir(join(folder, 'out/ordering'), { recursive: true });
  await writeFile(join(folder, 'out/ordering/package.json'), '{"name":"theirs"}\n');
  expect(await generate(pizza)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('ordering/package.json was there before anything was generated.'),
  });
  expect(await readdir(join(folder, 'out/ordering'))).toEqual(['package.json']);
});

it('generates again into a folder that its owner renamed, under the names of before', async () => {
  await generate(smallerPizza);
  await rename(join(folder, 'out/ordering'), join(folder, 'out/shop'));
  const frames = pizza.frames.map((frame) => (frame.id === 'ctx-ordering' ? { ...frame, title: 'Sales' } : frame));
  await writeFile(join(folder, 'b.board.json'), renderBoardFile({ name: 'Pizza', snapshot: { ...pizza, frames } }));
  const { status, stdout } = await lambdastorm(
    folder,
    'generate',
    'b.board.json',
    '--out',
    'out',
    '--context',
    'Sales',
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('shop/template.yaml')]);
  expect(await readdir(join(folder, 'out'))).toEqual(['shop']);
  expect(await readFile(join(folder, 'out/shop/template.yaml'), 'utf8')).toContain('- ordering\n');
});

it('ejects, restores and discards by the paths of the report', async () => {
  await generate(pizza);
  const path = 'ordering/src/generated/cause.ts';
  await writeFile(join(folder, 'out', path), '// mine\n');
  expect((await generate(pizza)).status).toBe(1);
  expect(await generate(pizza, '--eject', path)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('ejected'),
  });
  expect((await generate(pizza, '--restore', path, '--discard-edits')).stderr).toContain(
    'what stood there is kept in .lambdastorm/backup/1/src/generated/cause.ts',
  );
  expect(await generate(pizza, '--eject', 'x.ts')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('x.ts'),
  });
  expect((await generate(pizza, '--restore', path)).status).toBe(2);
});

it('restores the step of a version in the run that misses it', async () => {
  await generate(pizza);
  await generate(pricedPizza);
  const path = 'ordering/src/versions/order-placed-v2-to-v1.ts';
  const before = await readFile(join(folder, 'out', path), 'utf8');
  await rm(join(folder, 'out', path));
  expect(await generate(pricedPizza, '--restore', path)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(path),
  });
  expect(await readFile(join(folder, 'out', path), 'utf8')).toBe(before);
});

// Root may write anywhere.
it.skipIf(process.getuid?.() === 0)('says when a folder is read-only', async () => {
  await generate(smallerPizza);
  await chmod(join(folder, 'out/ordering'), 0o500);
  const { status, stderr } = await generate(pizza);
  await chmod(join(folder, 'out/ordering'), 0o700);
  expect([status, stderr]).toEqual([3, expect.stringContaining('this account has no right to')]);
});

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'this account has no right to'],
])('says what %s means', (code, reason) => {
  const error = Object.assign(new Error(code), { code });
  expect(fileError('out', 'written', error)).toMatchObject({
    exitCode: 3,
    message: `out can't be written: ${reason}.`,
  });
});
