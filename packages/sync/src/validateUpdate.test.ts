import { area, board, command, event } from '@lambdastorm/board/builder';
import { createBoardDoc, writeSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { hostileUpdates, updateBy } from './testing/hostileUpdates.ts';
import { validateUpdate } from './validateUpdate.ts';

const anybody = (): boolean => true;

function aBoard(): Y.Doc {
  const doc = createBoardDoc();
  writeSnapshot(doc, board(command('Place order'), event('Order placed')));
  return doc;
}

it('[Y5] takes everything that a board document writes', () => {
  const doc = aBoard();
  const ann = createBoardDoc();
  Y.applyUpdate(ann, Y.encodeStateAsUpdate(doc));
  const verdicts: unknown[] = [];
  ann.on('update', (update: Uint8Array) => {
    verdicts.push(validateUpdate(doc, update, anybody));
    Y.applyUpdate(doc, update);
  });
  const document = yjsBoardDocument(ann);
  document.edit({ type: 'addNote', note: command('Pay', 10, 20, { details: { description: 'With constructor' } }) });
  document.edit({ type: 'moveNote', noteId: 'pay', to: { x: 3, y: 4 } });
  document.edit({ type: 'addConnection', connection: { id: 'c', from: 'pay', to: 'order-placed', label: '' } });
  document.edit({ type: 'lockNote', noteId: 'pay', locked: true });
  document.edit({ type: 'groupNote', noteId: 'pay', group: 'g' });
  document.edit({ type: 'setView', view: { id: 'v', name: 'Start here', ...area(0, 0, 800, 600) } });
  document.edit({ type: 'dismissConnection', from: 'place-order', to: 'order-placed' });
  document.edit({ type: 'removeNote', noteId: 'place-order' });
  document.undo();
  expect(verdicts).toEqual(Array(9).fill({ verdict: 'valid' }));
});

const hostile = hostileUpdates(aBoard());

it.each(Object.keys(hostile))('[Y6] refuses %s, with a sentence', (name) => {
  const doc = aBoard();
  const before = Y.encodeStateAsUpdate(doc);
  const verdict = validateUpdate(doc, hostile[name] ?? new Uint8Array(), anybody);
  expect(verdict).toEqual({ verdict: 'refused', reason: expect.stringMatching(/^The server refused .*\.$/) });
  expect(new TextEncoder().encode(verdict.verdict === 'refused' ? verdict.reason : '').length).toBeLessThanOrEqual(123);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

it('[Y6] refuses to fill a value that is no map', () => {
  const doc = aBoard();
  const text = updateBy(doc, (forged) => {
    const notes = forged.getMap('notes');
    notes.set('plain', 1);
  });
  applyUpdate(doc, text);
  const other = updateBy(doc, (forged) => {
    const holder = new Y.Map();
    forged.getMap('notes').set('holder', holder);
    holder.set('a', 1);
  });
  // The same bytes, but naming as parent the plain value (clock 0) and not the map (clock 1).
  const { structs } = Y.decodeUpdate(other);
  const child = structs[1];
  if (!(child instanceof Y.Item)) throw new Error('The update has no second item.');
  child.parent = Y.createID(7, 0);
  const encoder = new Y.UpdateEncoderV1();
  for (const number of [1, 1, 7, 1]) encoder.restEncoder.cbuf[encoder.restEncoder.cpos++] = number;
  child.id.clock = 1;
  child.write(encoder, 0);
  encoder.restEncoder.cbuf[encoder.restEncoder.cpos++] = 0;
  expect(validateUpdate(doc, encoder.toUint8Array(), anybody)).toMatchObject({
    verdict: 'refused',
    reason: expect.stringContaining('it fills what is no map'),
  });
});

it('[Y7] asks for a sync when an update builds on what the document does not hold', () => {
  const doc = aBoard();
  const ann = createBoardDoc();
  Y.applyUpdate(ann, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  ann.on('update', (update: Uint8Array) => updates.push(update));
  const document = yjsBoardDocument(ann);
  document.edit({ type: 'addNote', note: command('Pay') });
  document.edit({ type: 'moveNote', noteId: 'pay', to: { x: 3, y: 4 } });
  document.edit({ type: 'removeNote', noteId: 'pay' });
  const [added = new Uint8Array(), moved = added, removed = added] = updates;
  expect(validateUpdate(doc, moved, anybody)).toEqual({ verdict: 'gap' });
  expect(validateUpdate(doc, removed, anybody)).toEqual({ verdict: 'gap' });
  expect(validateUpdate(doc, added, anybody)).toEqual({ verdict: 'valid' });
});

it('[Y17] refuses what is written under an id that its sender was not given, however it is mixed in', () => {
  const doc = aBoard();
  const forged = updateBy(doc, (mallory) => mallory.getMap('notes').set('first', 1));
  const own = (clientId: number): boolean => clientId === 8;
  expect(validateUpdate(doc, forged, own)).toEqual({
    verdict: 'refused',
    reason: expect.stringContaining("somebody else's id"),
  });
  // What is stored already is told again after a loss.
  applyUpdate(doc, forged);
  expect(validateUpdate(doc, forged, own)).toEqual({ verdict: 'valid' });
  const longer = updateBy(doc, (mallory) => mallory.getMap('notes').set('second', 1));
  expect(validateUpdate(doc, Y.mergeUpdates([forged, longer]), own).verdict).toBe('refused');
});
