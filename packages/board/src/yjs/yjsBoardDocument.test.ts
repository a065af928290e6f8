import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { area, context, event } from '../builder.ts';
import { emptyBoard } from '../emptyBoard.ts';
import { boardDocumentContract } from '../testing/boardDocumentContract.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { readSnapshot } from './snapshotReader.ts';
import { writeSnapshot } from './storedBoard.ts';
import { exchangeUpdates } from './testing/exchangeUpdates.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

boardDocumentContract('yjsBoardDocument', () => yjsBoardDocument(createBoardDoc()));

const orderPlaced = event('Order placed', 10, 20);
const storedBefore =
  'AQkBACgBBWJvYXJkCnN0b3JlZEZvcm0BfQEoAQVib2FyZAVsZXZlbAF3CmJpZ1BpY3R1cmUnAQVub3RlcwxvcmRlci1wbGFjZWQBKAABAgJpZAF3' +
  'DG9yZGVyLXBsYWNlZCgAAQIEa2luZAF3C2RvbWFpbkV2ZW50KAABAgR0ZXh0AXcMT3JkZXIgcGxhY2VkKAABAghwb3NpdGlvbgF2AgF4fQoBeX0U' +
  'KAABAgRzaXplAXYCBXdpZHRofYgDBmhlaWdodH2IAygAAQIHcGl2b3RhbAF5AA==';

function twoPeers() {
  const docs = [createBoardDoc(), createBoardDoc()] as const;
  writeSnapshot(docs[0], { ...emptyBoard(), notes: [orderPlaced] });
  exchangeUpdates(...docs);
  return { docs, ann: yjsBoardDocument(docs[0]), bob: yjsBoardDocument(docs[1]) };
}

it('[B12] brings a note back whole when its deletion is undone, though somebody moved it meanwhile', () => {
  const { docs, ann, bob } = twoPeers();
  ann.edit({ type: 'removeNote', noteId: 'order-placed' });
  bob.edit({ type: 'moveNote', noteId: 'order-placed', to: { x: 500, y: 500 } });
  exchangeUpdates(...docs);
  ann.undo();
  exchangeUpdates(...docs);
  expect(ann.snapshot().notes).toEqual([orderPlaced]);
  expect(bob.snapshot()).toEqual(ann.snapshot());
});

it('[B12] goes back to the old text when the winner of two rewordings undoes', () => {
  const { docs, ann, bob } = twoPeers();
  ann.edit({ type: 'rewordNote', noteId: 'order-placed', text: 'Pizza ordered' });
  bob.edit({ type: 'rewordNote', noteId: 'order-placed', text: 'Order received' });
  exchangeUpdates(...docs);
  const winner = ann.snapshot().notes[0]?.text === 'Pizza ordered' ? ann : bob;
  winner.undo();
  exchangeUpdates(...docs);
  expect(ann.snapshot().notes).toEqual([orderPlaced]);
  expect(bob.snapshot()).toEqual(ann.snapshot());
});

it('[B13] keeps two details that two people fill in at once', () => {
  const { docs, ann, bob } = twoPeers();
  ann.edit({ type: 'changeNoteDetails', noteId: 'order-placed', details: { description: 'Paid' } });
  bob.edit({ type: 'changeNoteDetails', noteId: 'order-placed', details: { owner: 'Bob' } });
  exchangeUpdates(...docs);
  expect(ann.snapshot().notes[0]?.details).toEqual({ description: 'Paid', owner: 'Bob' });
});

it('[B24] hides a dismissed connection while one of its notes is gone', () => {
  const { docs, ann, bob } = twoPeers();
  ann.edit({ type: 'addNote', note: event('Order paid') });
  exchangeUpdates(...docs);
  bob.edit({ type: 'removeNote', noteId: 'order-paid' });
  ann.edit({ type: 'dismissConnection', from: 'order-placed', to: 'order-paid' });
  exchangeUpdates(...docs);
  expect(ann.snapshot().dismissed).toEqual([]);
  bob.undo();
  expect(bob.snapshot().dismissed).toEqual([{ from: 'order-placed', to: 'order-paid' }]);
});

it('[B25] opens a stored board of before locks, groups, views and dismissed connections', () => {
  const doc = createBoardDoc();
  Y.applyUpdate(doc, Buffer.from(storedBefore, 'base64'));
  expect(readSnapshot(doc)).toEqual({ ...emptyBoard(), notes: [orderPlaced] });
});

it('[B26] shows a note that has a key of a later version, and keeps the key', () => {
  const { docs, ann, bob } = twoPeers();
  const stored = docs[0].getMap<Y.Map<unknown>>('notes').get('order-placed');
  stored?.set('colour', 'red');
  ann.edit({ type: 'rewordNote', noteId: 'order-placed', text: 'Pizza ordered' });
  exchangeUpdates(...docs);
  expect(bob.snapshot().notes).toEqual([{ ...orderPlaced, text: 'Pizza ordered' }]);
  expect(stored?.get('colour')).toBe('red');
});

it('[B14] leaves out what is incomplete, of an unknown form or filed under a foreign id', () => {
  const doc = createBoardDoc();
  writeSnapshot(doc, {
    level: 'softwareDesign',
    notes: [orderPlaced],
    frames: [context('Ordering', area(0, 0, 100, 100))],
    connections: [{ id: 'c', from: 'order-placed', to: 'gone', label: '' }],
    relationships: [],
    views: [],
    dismissed: [{ from: 'gone', to: 'order-placed' }],
  });
  const notes = doc.getMap('notes');
  notes.set('half', new Y.Map(Object.entries({ id: 'half', kind: 'command', text: 'No position' })));
  notes.set('foreign', new Y.Map(Object.entries(orderPlaced)));
  notes.set('number', 7);
  notes.set('odd', new Y.Map(Object.entries({ ...orderPlaced, id: 'odd', locked: false })));
  doc.getMap('views').set('v', new Y.Map(Object.entries({ id: 'v', name: 'No area' })));
  const oneself = { from: 'order-placed', to: 'order-placed' };
  doc.getMap('dismissed').set('foreign', new Y.Map(Object.entries(oneself)));
  expect(readSnapshot(doc)).toMatchObject({
    notes: [orderPlaced],
    frames: [{ id: 'ctx-ordering' }],
    connections: [],
    views: [],
    dismissed: [],
  });
});

it('[B28] goes on with another document, shows it and forgets what could be undone', () => {
  const board = yjsBoardDocument(createBoardDoc());
  board.edit({ type: 'addNote', note: orderPlaced });
  let heard = 0;
  board.subscribe(() => {
    heard += 1;
  });
  const old = board.doc();
  const rebuilt = createBoardDoc();
  writeSnapshot(rebuilt, { ...emptyBoard(), notes: [event('Order paid')] });
  board.replaceDoc(rebuilt);
  expect([heard, board.canUndo(), board.doc()]).toEqual([1, false, rebuilt]);
  expect(board.snapshot().notes).toEqual([event('Order paid')]);
  old.getMap('notes').delete('order-placed');
  board.edit({ type: 'removeNote', noteId: 'order-paid' });
  expect([heard, board.snapshot().notes]).toEqual([2, []]);
});
