import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import { createBoardDoc, readSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { validateUpdate } from './validateUpdate.ts';

const anyMutations = fc.array(fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 4 });

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = createBoardDoc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

it('[Y8] a mutant is refused, applied whole or noticed as having broken the document', () => {
  fc.assert(
    fc.property(
      fc.array(anyEdit, { minLength: 1, maxLength: 15 }),
      fc.array(anyEdit, { minLength: 1, maxLength: 15 }),
      fc.array(anyMutations, { minLength: 1, maxLength: 20 }),
      (stored, edits, mutants) => {
        const doc = createBoardDoc();
        for (const edit of stored) tryEdit(yjsBoardDocument(doc), edit);
        const ann = copyOf(doc);
        const document = yjsBoardDocument(ann);
        for (const edit of edits) tryEdit(document, edit);
        const update = Y.encodeStateAsUpdate(ann, Y.encodeStateVector(doc));
        for (const mutations of mutants) {
          const mutant = update.slice();
          for (const { at, to } of mutations) mutant[at % mutant.length] = to;
          const server = copyOf(doc);
          if (validateUpdate(server, mutant, () => true).verdict !== 'valid') continue;
          const applied = applyUpdate(server, mutant);
          if (applied.outcome !== 'changed') continue;
          const other = copyOf(doc);
          expect(applyUpdate(other, applied.change).outcome).toBe('changed');
          expect(readSnapshot(other)).toEqual(readSnapshot(server));
        }
      },
    ),
  );
});
