import type { FileOwner, GeneratedFile } from '@lambdastorm/generator';
import { expect, it } from 'vitest';
import { fileOfNotes } from './fileOfNotes.ts';

function file(path: string, noteIds: readonly string[], owner: FileOwner = 'generated'): GeneratedFile {
  return { path, owner, content: '', noteIds };
}

const files = [
  file('README.md', []),
  file('src/index.ts', ['order', 'place-order', 'order-placed']),
  file('src/placeOrder.handler.ts', ['place-order']),
  file('src/placeOrder.test.ts', ['place-order'], 'scaffold'),
  file('src/placeOrder.ts', ['place-order'], 'scaffold'),
];

it('opens the file that is most about the note, and that people write in', () => {
  expect(fileOfNotes(files, ['place-order'])?.path).toBe('src/placeOrder.ts');
});

it('opens a shared file where there is no other', () => {
  expect(fileOfNotes(files, ['order'])?.path).toBe('src/index.ts');
});

it('opens nothing for notes without files', () => {
  expect(fileOfNotes(files, ['actor'])).toBeUndefined();
  expect(fileOfNotes(files, [])).toBeUndefined();
});
