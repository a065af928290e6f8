import { expect, it } from 'vitest';
import { fileNameOf } from './savePicture.ts';

it('names a file as the board, without what file systems forbid', () => {
  expect(fileNameOf('Pizza ordering')).toBe('Pizza ordering');
  expect(fileNameOf('../a/b: "c"?')).toBe('a b c');
  expect(fileNameOf('...')).toBe('board');
});
