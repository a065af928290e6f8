import { expect, it } from 'vitest';
import { fileNameOf } from './downloadFile.ts';

it('reads the name of a download', () => {
  expect(fileNameOf('attachment; filename="ordering.zip"')).toBe('ordering.zip');
  expect(fileNameOf('attachment; filename=ordering.zip')).toBe('ordering.zip');
  expect(fileNameOf(`attachment; filename="x.zip"; filename*=UTF-8''K%C3%BCche.zip`)).toBe('Küche.zip');
});

it('has no name where there is none', () => {
  expect(fileNameOf(null)).toBeUndefined();
  expect(fileNameOf('attachment')).toBeUndefined();
  expect(fileNameOf(`attachment; filename*=UTF-8''%E0%A4%A`)).toBeUndefined();
});
