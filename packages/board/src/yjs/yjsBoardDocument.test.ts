import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { area, context, event } from '../builder.ts';
import { boardDocumentContract } from '../testing/boardDocumentContract.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { readSnapshot } from './snapshotReader.ts';
import { writeSnapshot } from './storedBoard.ts';
import { exchangeUpdates } from './testing/exchangeUpdates.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

boardDocumentContract('yjsBoardDocument', () => yjsBoardDocument(createBoardDoc()));

const orderPlaced = event('Order placed', 10, 20);

function twoPeers() {
  const docs = [createBoardDoc(), createBoardDoc()] as const;
  writeSnapshot(docs[0], { level: 'bigPicture', notes: [orderPlaced], frames: [], connections: [], relationships: [] });
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

it('[B14] leaves out what is incomplete, of an unknown form or filed under a foreign id', () => {
  const doc = createBoardDoc();
  writeSnapshot(doc, {
    level: 'softwareDesign',
    notes: [orderPlaced],
    frames: [context('Ordering', area(0, 0, 100, 100))],
    connections: [{ id: 'c', from: 'order-placed', to: 'gone', label: '' }],
    relationships: [],
  });
  const notes = doc.getMap('notes');
  notes.set('half', new Y.Map(Object.entries({ id: 'half', kind: 'command', text: 'No position' })));
  notes.set('foreign', new Y.Map(Object.entries(orderPlaced)));
  notes.set('number', 7);
  expect(readSnapshot(doc)).toMatchObject({ notes: [orderPlaced], frames: [{ id: 'ctx-ordering' }], connections: [] });
});
