import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCompatibility, type JsonValue } from '@lambdastorm/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lambdastorm } from '../testing/lambdastorm.ts';

const first = object({ total: { type: 'string' } });
const second = object({ total: { type: 'string', maxLength: 9 } });
const third = object({ total: { type: 'string', maxLength: 9 }, note: { type: 'string' } });

const files: Readonly<Record<string, JsonValue>> = {
  'v1.json': first,
  'v2.json': second,
  'v3.json': third,
  'invalid.json': { properties: { 'a/b': { type: 'text' } }, required: 'a' },
  'remote.json': { $ref: 'https://example.com/a.json' },
};
let folder = '';

function object(properties: JsonValue): JsonValue {
  return { type: 'object', properties, required: ['total'], additionalProperties: false };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-compat-'));
  for (const [name, schema] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(schema));
  await writeFile(join(folder, 'broken.json'), '{"type":');
  await writeFile(join(folder, 'marked.json'), `\uFEFF${JSON.stringify(first)}`);
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['compatible', 0, ['v2.json', 'v3.json']],
  ['breaking', 1, ['v1.json', 'v2.json']],
  ['breaking', 1, ['v2.json', 'v3.json', '--mode', 'FORWARD']],
  ['compatible', 0, ['v2.json', 'v3.json', '--mode', 'FULL', '--tolerant']],
  ['compatible', 0, ['v1.json', 'v2.json', 'v3.json']],
  ['breaking', 1, ['v1.json', 'v2.json', 'v3.json', '--mode', 'BACKWARD_TRANSITIVE']],
  ['compatible', 0, ['marked.json', 'v1.json', '--mode', 'FULL']],
  ['unknown', 1, ['v1.json', 'remote.json']],
])('compat says %s and ends with %i for %j', async (verdict, status, args) => {
  const outcome = await lambdastorm(folder, 'compat', ...args, '--json');
  expect(outcome).toMatchObject({ status, stderr: '' });
  expect(JSON.parse(outcome.stdout).verdict).toBe(verdict);
});

it('compat prints what the package says, as JSON', async () => {
  const { stdout } = await lambdastorm(folder, 'compat', 'v1.json', 'v3.json', '--mode', 'FULL', '--json');
  expect(JSON.parse(stdout)).toEqual(checkCompatibility({ earlier: [first], next: third, mode: 'FULL' }));
});

it('compat prints sentences, places and examples for people', async () => {
  const { stdout } = await lambdastorm(folder, 'compat', 'v1.json', 'v2.json', 'v3.json', '--mode', 'FULL_TRANSITIVE');
  expect(stdout).toBe(`breaking  FULL_TRANSITIVE
breaking  “total” got maxLength 9: readers with the new schema refuse some data written with the old one.
  at /properties/total/maxLength of the new schema, against v1.json
  for example {"total":"aaaaaaaaaa"}
breaking  “note” was added, where other fields were not taken: readers with the old schema refuse some data written with the new one.
  at /additionalProperties of the old schema, against v1.json
  for example {"total":"","note":""}
breaking  “note” was added, where other fields were not taken: readers with the old schema refuse some data written with the new one.
  at /additionalProperties of the old schema, against v2.json
  for example {"total":"","note":""}
`);
});

it.each([
  [3, ['gone.json', 'v1.json'], "gone.json can't be read: there is no such file."],
  [3, ['v1.json', '.'], ". can't be read: it is a folder."],
  [3, ['broken.json', 'v1.json'], 'broken.json is no JSON: '],
  [3, ['v1.json', 'invalid.json'], 'invalid.json at /properties/a~1b/type: "text" is no type'],
  [3, ['v1.json', 'invalid.json'], 'invalid.json at /required: required is a list of names.'],
  [2, ['v1.json'], 'Two schemas are needed'],
  [2, [], 'missing required argument'],
  [2, ['v1.json', 'v2.json', '--mode', 'SIDEWAYS'], 'Allowed choices are BACKWARD, BACKWARD_TRANSITIVE'],
])('compat ends with %i for %j', async (status, args, sentence) => {
  const result = await lambdastorm(folder, 'compat', ...args);
  expect(result).toMatchObject({ status, stdout: '' });
  expect(result.stderr).toContain(sentence);
});
