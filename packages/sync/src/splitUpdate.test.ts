import { board, command } from '@lambdastorm/board/builder';
import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import { createBoardDoc, readSnapshot, writeSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { maxUpdateBytes } from './protocol.ts';
import { OversizeError, splitUpdate } from './splitUpdate.ts';
import { validateUpdate } from './validateUpdate.ts';

it('[Y9] splits a paste of thousands of notes into updates that fit and follow each other', () => {
  const doc = createBoardDoc();
  writeSnapshot(
    doc,
    board(...Array.from({ length: 3_000 }, (_, index) => command(`Step ${index} ${'so '.repeat(150)}`, index))),
  );
  const parts = splitUpdate(Y.encodeStateAsUpdate(doc));
  const server = createBoardDoc();
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(maxUpdateBytes);
    expect(validateUpdate(server, part, () => true)).toEqual({ verdict: 'valid' });
    expect(applyUpdate(server, part).outcome).toBe('changed');
  }
  expect(parts.length).toBeGreaterThan(1);
  expect(readSnapshot(server)).toEqual(readSnapshot(doc));
});

it('[Y9] splits what several people wrote in an order that leaves no gap', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 2 }), anyEdit), { maxLength: 60 }), (steps) => {
      const docs = [createBoardDoc(), createBoardDoc(), createBoardDoc()];
      const boards = docs.map(yjsBoardDocument);
      for (const [who, edit] of steps) {
        const [author, document] = [docs[who], boards[who]];
        if (author === undefined || document === undefined) continue;
        tryEdit(document, edit);
        for (const doc of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(author));
      }
      const whole = Y.encodeStateAsUpdate(docs[0] ?? createBoardDoc());
      const server = createBoardDoc();
      for (const part of splitUpdate(whole, 400)) {
        expect(part.length).toBeLessThanOrEqual(400);
        expect(validateUpdate(server, part, () => true)).toEqual({ verdict: 'valid' });
        expect(applyUpdate(server, part).outcome).not.toBe('broken');
      }
      expect(applyUpdate(server, whole)).toEqual({ outcome: 'unchanged' });
    }),
  );
});

it('[Y9] says so when one value alone is too large', () => {
  const doc = createBoardDoc();
  writeSnapshot(doc, board(command('x'.repeat(2_000))));
  expect(() => splitUpdate(Y.encodeStateAsUpdate(doc), 1_000)).toThrow(OversizeError);
});
