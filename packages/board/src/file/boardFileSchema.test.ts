import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inMemoryBoardDocument } from '../inMemoryBoardDocument.ts';
import { anyEdit } from '../testing/anyEdit.ts';
import { tryEdit } from '../testing/tryEdit.ts';
import { boardFileSchema } from './boardFileSchema.ts';
import { renderBoardFile } from './renderBoardFile.ts';

const fitsSchema = new Ajv2020({ strict: false }).compile(boardFileSchema());
const note = { id: 'a', kind: 'command', text: 'Place order', position: { x: 0, y: 0 } };
const file = { format: 'lambdastorm/board', version: 1, name: 'Ordering', notes: [note] };

it('[B21] publishes the form of a board file as JSON Schema 2020-12, and every board keeps it', () => {
  const published = readFileSync(new URL('../../board-file.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(`${JSON.stringify(boardFileSchema(), null, 2)}\n`);
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const document = inMemoryBoardDocument();
      for (const edit of edits) tryEdit(document, edit);
      const text = renderBoardFile({ name: 'Any', snapshot: document.snapshot() });
      expect(fitsSchema(JSON.parse(text))).toBe(true);
    }),
  );
});

it.each([
  ['the shortest file', true, file],
  ['a key of a later version', true, { ...file, notes: [{ ...note, colour: 'red' }] }],
  ['a newer version', false, { ...file, version: 2 }],
  ['an unknown kind', false, { ...file, notes: [{ ...note, kind: 'poem' }] }],
  ['a note without a place', false, { ...file, notes: [{ ...note, position: undefined }] }],
  ['a control character in an id', false, { ...file, notes: [{ ...note, id: 'a\u0007' }] }],
])('[B21] judges %s: %s', (_what, fits, json) => {
  expect(fitsSchema(JSON.parse(JSON.stringify(json)))).toBe(fits);
});
