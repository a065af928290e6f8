import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyEdit } from '../testing/anyEdit.ts';
import { tryEdit } from '../testing/tryEdit.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { readSnapshot } from './snapshotReader.ts';
import { writeSnapshot } from './storedBoard.ts';
import { applyChanges, changesOf, type StoredChange, withoutPast } from './storedChanges.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

const anyStep = fc.oneof(
  { weight: 6, arbitrary: anyEdit },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

it('[B27] what somebody has changed, undone or redone is told again to a board of the same content', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), fc.nat({ max: 30 }), (steps, offlineFrom) => {
      const doc = createBoardDoc();
      const document = yjsBoardDocument(doc);
      const again = createBoardDoc();
      const changes: StoredChange[] = [];
      for (const [index, step] of steps.entries()) {
        if (index === offlineFrom) {
          // The same values with another past, as after a rebuild.
          writeSnapshot(again, document.snapshot());
          doc.on('afterTransaction', (transaction: Y.Transaction) => changes.push(...changesOf(transaction)));
        }
        if (step === 'undo') document.undo();
        else if (step === 'redo') document.redo();
        else tryEdit(document, step);
      }
      if (steps.length <= offlineFrom) return;
      applyChanges(again, structuredClone(changes));
      expect(readSnapshot(again)).toEqual(document.snapshot());
      // Said twice, nothing is doubled.
      const before = readSnapshot(again);
      applyChanges(again, changes.slice(-1));
      expect(readSnapshot(again)).toEqual(before);
    }),
  );
});

it('[B27] leaves out what belongs to a thing that is gone meanwhile, and what is no board', () => {
  const doc = createBoardDoc();
  applyChanges(doc, [
    { path: ['notes', 'gone', 'text'], value: 'Too late' },
    { path: ['elsewhere', 'a'], value: 1 },
    { path: ['board', 'level'], value: 'softwareDesign' },
    { path: ['notes', 'never-there'] },
  ]);
  expect(readSnapshot(doc)).toMatchObject({ level: 'softwareDesign', notes: [] });
  expect(Y.encodeStateVector(doc).length).toBeGreaterThan(1);
  expect([...doc.share.keys()]).not.toContain('elsewhere');
});

it('[B29] reads the same without its past, and is as small as if it had none', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const doc = createBoardDoc();
      const document = yjsBoardDocument(doc);
      for (const step of steps) {
        if (step === 'undo') document.undo();
        else if (step === 'redo') document.redo();
        else tryEdit(document, step);
      }
      doc.getMap('notes').set('from-later', new Y.Map([['shape', 'cloud']]));
      doc.getMap('board').set('theme', { name: 'dark' });
      const fresh = withoutPast(doc, 1);
      expect(readSnapshot(fresh)).toEqual(document.snapshot());
      for (const name of ['notes', 'board']) expect(fresh.getMap(name).toJSON()).toEqual(doc.getMap(name).toJSON());
      expect(Y.encodeStateAsUpdate(withoutPast(fresh, 1)).length).toBe(Y.encodeStateAsUpdate(fresh).length);
      expect(Y.createDeleteSetFromStructStore(fresh.store).clients.size).toBe(0);
    }),
  );
});
