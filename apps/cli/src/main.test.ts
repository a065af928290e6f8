import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderBoardFile } from '@lambdastorm/board';
import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { afterAll, beforeAll, expect, it } from 'vitest';

const main = new URL('./main.ts', import.meta.url).pathname;
const [pizza] = examples;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-cli-'));
  if (pizza === undefined) throw new Error('There is no example.');
  await writeFile(join(folder, 'pizza.board.json'), renderBoardFile({ name: pizza.name, snapshot: pizza.board }));
  await writeFile(join(folder, 'broken.board.json'), '{"format":');
});
afterAll(() => rm(folder, { recursive: true }));

function lambdastorm(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { cwd: folder }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

it('lint prints no finding of a board that says everything', async () => {
  expect(await lambdastorm('lint', 'pizza.board.json', '--json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});

it('derive prints the model', async () => {
  const { status, stdout } = await lambdastorm('derive', 'pizza.board.json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(pizza && deriveModel(pizza.board).model);
});

it.each([
  [3, ['lint', 'gone.board.json'], "gone.board.json can't be read: there is no such file."],
  [3, ['derive', 'broken.board.json'], 'broken.board.json: The file is not JSON'],
  [2, ['lint'], 'missing required argument'],
  [2, ['lint', 'pizza.board.json', '--level', 'loud'], 'Allowed choices'],
])('ends with %i for %j', async (status, args, sentence) => {
  const result = await lambdastorm(...args);
  expect(result).toMatchObject({ status, stdout: '' });
  expect(result.stderr).toContain(sentence);
});
