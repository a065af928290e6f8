import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { generateProject, readProjectZip, zipFiles } from '@lambdastorm/generator';
import { expect, it } from 'vitest';
import { regenerateZip } from './regenerateZip.ts';

const board = examples.find(({ id }) => id === 'pizza-ordering')?.board;
if (board === undefined) throw new Error('There is no pizza example.');
const contextId = 'ctx-ordering';
const target = 'aws-lambda-typescript';
const { files } = generateProject(deriveModel(board).model, contextId, target);
const renamed = deriveModel({
  ...board,
  notes: board.notes.map((note) => (note.id === 'place-order' ? { ...note, text: 'Submit order' } : note)),
}).model;
const request = { model: renamed, contextId, target, name: 'shop.zip', discardEdits: false } as const;

function zipWith(path: string, addition: string): Uint8Array {
  return zipFiles(
    'shop',
    files.map((file) => [file.path, file.path === path ? `${file.content}${addition}` : file.content] as const),
  );
}

it('merges what is in a zip with what the wall asks for, and says what became of each file', () => {
  const { files: merged, zip } = regenerateZip({
    ...request,
    zip: zipWith('src/functions/place-order.ts', '// mine\n'),
  });
  expect(merged.find(({ path }) => path === 'src/functions/submit-order.ts')).toMatchObject({
    status: 'renamed',
    from: 'src/functions/place-order.ts',
    after: expect.stringContaining('// mine'),
  });
  const project = readProjectZip(zip ?? new Uint8Array());
  expect([project.folder, project.texts.get('src/functions/submit-order.ts')]).toEqual([
    'shop',
    expect.stringContaining('// mine'),
  ]);
});

it('gives no zip while something is in the way, and keeps a copy of what is discarded', () => {
  const path = 'src/generated/cause.ts';
  const zip = zipWith(path, '// mine\n');
  const stopped = regenerateZip({ ...request, zip });
  expect([stopped.zip, stopped.files.find((file) => file.path === path)?.status]).toEqual([undefined, 'edited']);
  const { zip: merged } = regenerateZip({ ...request, zip, discardEdits: true });
  expect(readProjectZip(merged ?? new Uint8Array()).texts.get(`.lambdastorm/backup/1/${path}`)).toContain('// mine');
});

it('refuses the zip of another context', () => {
  expect(() => regenerateZip({ ...request, contextId: 'ctx-kitchen', zip: zipWith('', '') })).toThrow(
    'shop.zip holds the project of context ctx-ordering',
  );
});
