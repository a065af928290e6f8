import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderBoardFile } from '@lambdastorm/board';
import { deriveModel, renderMermaidMap } from '@lambdastorm/derivation';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lambdastorm } from './testing/lambdastorm.ts';
import { pizza } from './testing/pizza.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-cli-'));
  await writeFile(join(folder, 'pizza.board.json'), renderBoardFile({ name: 'Pizza', snapshot: pizza }));
  await writeFile(join(folder, 'broken.board.json'), '{"format":');
});
afterAll(() => rm(folder, { recursive: true }));

it('lint prints the findings, for people and as JSON', async () => {
  const { findings } = deriveModel(pizza);
  const json = await lambdastorm(folder, 'lint', 'pizza.board.json', '--json');
  expect(json).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(json.stdout)).toEqual(findings);
  const text = await lambdastorm(folder, 'lint', 'pizza.board.json');
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout.split('\n')).toContain('hint  hotspot-open  Open question: “What if the oven is full?”.');
  expect(text.stdout.trimEnd().split('\n')).toHaveLength(findings.length);
});

it('lint reads at the level that it is told', async () => {
  const { stdout } = await lambdastorm(folder, 'lint', 'pizza.board.json', '--level', 'bigPicture', '--json');
  expect(JSON.parse(stdout)).toEqual(deriveModel({ ...pizza, level: 'bigPicture' }).findings);
});

it('derive prints the model', async () => {
  const { status, stdout } = await lambdastorm(folder, 'derive', 'pizza.board.json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(deriveModel(pizza).model);
});

it('map prints the context map for Mermaid', async () => {
  const { status, stdout } = await lambdastorm(folder, 'map', 'pizza.board.json');
  expect(status).toBe(0);
  expect(stdout).toBe(renderMermaidMap(deriveModel(pizza).model));
});

it('lint prints what is muted, and why, when it is asked', async () => {
  const notes = pizza.notes.map((note) =>
    note.kind === 'hotspot'
      ? { ...note, details: { ...note.details, muted: { 'hotspot-open': 'It is known' } } }
      : note,
  );
  await writeFile(join(folder, 'quiet.board.json'), renderBoardFile({ name: 'Quiet', snapshot: { ...pizza, notes } }));
  expect((await lambdastorm(folder, 'lint', 'quiet.board.json')).stdout).not.toContain('hotspot-open');
  const { stdout } = await lambdastorm(folder, 'lint', 'quiet.board.json', '--muted');
  expect(stdout).toBe('muted  hotspot-open  Open question: “What if the oven is full?”. (It is known)\n');
});

it.each([
  [3, ['lint', 'gone.board.json'], "gone.board.json can't be read: there is no such file."],
  [3, ['derive', 'broken.board.json'], 'broken.board.json: The file is not JSON'],
  [2, ['lint'], 'missing required argument'],
  [2, ['lint', 'pizza.board.json', '--level', 'loud'], 'Allowed choices'],
  [2, ['generate', 'pizza.board.json'], "required option '--out <dir>' not specified"],
  [2, ['dance'], 'unknown command'],
])('ends with %i for %j', async (status, args, sentence) => {
  const result = await lambdastorm(folder, ...args);
  expect(result).toMatchObject({ status, stdout: '' });
  expect(result.stderr).toContain(sentence);
});
