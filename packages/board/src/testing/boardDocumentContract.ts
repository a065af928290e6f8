import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../applyEdit.ts';
import type { BoardDocument } from '../BoardDocument.ts';
import { area, arrow, command, context, event } from '../builder.ts';
import { anyEdit } from './anyEdit.ts';
import { tryEdit } from './tryEdit.ts';

/** What every implementation of `BoardDocument` promises. `create` makes an empty one. */
export function boardDocumentContract(name: string, create: () => BoardDocument): void {
  const placeOrder = command('Place order', 0, 0);
  const orderPlaced = event('Order placed', 240, 0);
  const ordering = context('Ordering', area(-60, -60, 600, 320));

  function twoNotes(): BoardDocument {
    const document = create();
    document.edit({ type: 'addNote', note: placeOrder }, { type: 'addNote', note: orderPlaced });
    document.edit({ type: 'addConnection', connection: arrow('place-order', 'order-placed') });
    return document;
  }

  describe(`${name} keeps the contract of a board document`, () => {
    it('[B1] shows things sorted by id', () => {
      expect(
        twoNotes()
          .snapshot()
          .notes.map((note) => note.id),
      ).toEqual(['order-placed', 'place-order']);
    });

    it('[B2] takes the connections of a removed note with it, and brings them back', () => {
      const document = twoNotes();
      document.edit({ type: 'dismissConnection', from: 'order-placed', to: 'place-order' });
      const before = document.snapshot();
      document.edit({ type: 'removeNote', noteId: 'place-order' });
      expect(document.snapshot()).toMatchObject({ notes: [{ id: 'order-placed' }], connections: [], dismissed: [] });
      document.undo();
      expect(document.snapshot()).toEqual(before);
    });

    it('[B3] changes nothing when the edited thing is gone', () => {
      const document = twoNotes();
      const before = document.snapshot();
      document.edit(
        { type: 'moveNote', noteId: 'gone', to: { x: 1, y: 1 } },
        { type: 'addConnection', connection: arrow('place-order', 'gone') },
        { type: 'removeFrame', frameId: 'gone' },
        { type: 'lockNote', noteId: 'gone', locked: true },
        { type: 'groupFrame', frameId: 'gone', group: 'g' },
        { type: 'removeView', viewId: 'gone' },
        { type: 'dismissConnection', from: 'place-order', to: 'gone' },
        { type: 'restoreConnection', from: 'place-order', to: 'order-placed' },
      );
      expect(document.snapshot()).toBe(before);
    });

    it('[B4] refuses to add an id that exists, and then changes nothing at all', () => {
      const document = twoNotes();
      const before = document.snapshot();
      const rewording = { type: 'rewordNote', noteId: 'place-order', text: 'Order' } as const;
      expect(() => document.edit(rewording, { type: 'addNote', note: placeOrder })).toThrow('place-order');
      expect(document.snapshot()).toBe(before);
    });

    it('[B5] makes the edits of one call one undo step', () => {
      const document = create();
      document.edit({ type: 'addNote', note: placeOrder }, { type: 'addNote', note: orderPlaced });
      expect(document.canUndo()).toBe(true);
      document.undo();
      expect(document.snapshot().notes).toEqual([]);
      expect(document.canUndo()).toBe(false);
      document.redo();
      expect(document.snapshot().notes).toEqual([orderPlaced, placeOrder]);
      expect(document.canRedo()).toBe(false);
    });

    it('[B6] keeps the reference of the snapshot and of what did not change', () => {
      const document = twoNotes();
      const before = document.snapshot();
      expect(document.snapshot()).toBe(before);
      document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'Order' });
      const after = document.snapshot();
      expect(after.notes[0]).toBe(before.notes[0]);
      expect(after.notes[1]).toEqual({ ...placeOrder, text: 'Order' });
      expect(after.connections).toBe(before.connections);
    });

    it('[B7] tells subscribers of each change until they leave', () => {
      const document = create();
      let calls = 0;
      const leave = document.subscribe(() => {
        calls += 1;
      });
      document.edit({ type: 'addNote', note: placeOrder });
      document.undo();
      leave();
      document.redo();
      expect(calls).toBe(2);
    });

    it('[B8] sets some details, leaves the others and removes on undefined', () => {
      const document = twoNotes();
      const noteId = 'place-order';
      document.edit({ type: 'changeNoteDetails', noteId, details: { description: 'By a guest', owner: 'Ann' } });
      document.edit({ type: 'changeNoteDetails', noteId, details: { owner: undefined, key: 'orderId' } });
      expect(document.snapshot().notes[1]?.details).toEqual({ description: 'By a guest', key: 'orderId' });
    });

    it('[B9] removes a frame with its relationships and leaves the notes', () => {
      const document = twoNotes();
      const kitchen = context('Kitchen', area(700, 0, 400, 400));
      const patterns = { upstream: [], downstream: [] };
      document.edit({ type: 'addFrame', frame: ordering }, { type: 'addFrame', frame: kitchen });
      const relationship = { upstream: ordering.id, downstream: kitchen.id, patterns };
      document.edit({ type: 'setRelationship', relationship });
      expect(document.snapshot().relationships).toEqual([relationship]);
      document.edit({ type: 'removeFrame', frameId: ordering.id });
      expect(document.snapshot()).toMatchObject({ frames: [kitchen], relationships: [] });
      expect(document.snapshot().notes).toHaveLength(2);
    });

    it('[B8] does so with the details of a frame, and leaves no trace when nothing is said any more', () => {
      const document = create();
      document.edit({ type: 'addFrame', frame: ordering });
      const before = document.snapshot();
      const frameId = ordering.id;
      document.edit({ type: 'changeFrameDetails', frameId, details: { purpose: 'Takes orders', team: 'Blue' } });
      document.edit({ type: 'changeFrameDetails', frameId, details: { team: undefined, domain: 'core' } });
      expect(document.snapshot().frames[0]?.details).toEqual({ purpose: 'Takes orders', domain: 'core' });
      document.edit({ type: 'changeFrameDetails', frameId, details: { purpose: undefined, domain: undefined } });
      expect(document.snapshot()).toStrictEqual(before);
      document.edit({ type: 'removeFrame', frameId });
      document.edit({ type: 'addFrame', frame: { ...ordering, details: { purpose: 'Takes orders' } } });
      expect(document.snapshot().frames[0]?.details).toEqual({ purpose: 'Takes orders' });
    });

    it('[B22] locks and groups notes and frames, and leaves no trace when they are free again', () => {
      const document = twoNotes();
      document.edit({ type: 'addFrame', frame: ordering });
      const free = document.snapshot();
      document.edit({ type: 'lockNote', noteId: 'place-order', locked: true });
      document.edit({ type: 'groupNote', noteId: 'place-order', group: 'g' });
      document.edit({ type: 'lockFrame', frameId: ordering.id, locked: true });
      document.edit({ type: 'groupFrame', frameId: ordering.id, group: 'g' });
      document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'Order' });
      const held = { locked: true, group: 'g' } as const;
      expect(document.snapshot().notes[1]).toStrictEqual({ ...placeOrder, ...held, text: 'Order' });
      expect(document.snapshot().frames).toStrictEqual([{ ...ordering, ...held }]);
      document.edit(
        { type: 'rewordNote', noteId: 'place-order', text: 'Place order' },
        { type: 'lockNote', noteId: 'place-order', locked: false },
        { type: 'groupNote', noteId: 'place-order', group: undefined },
        { type: 'lockFrame', frameId: ordering.id, locked: false },
        { type: 'groupFrame', frameId: ordering.id, group: undefined },
      );
      expect(document.snapshot()).toStrictEqual(free);
    });

    it('[B23] adds a view, replaces it and removes it', () => {
      const document = create();
      const view = { id: 'v', name: 'Start here', ...area(0, 0, 800, 600) };
      document.edit({ type: 'setView', view });
      document.edit({ type: 'setView', view: { ...view, id: 'a' } });
      document.edit({ type: 'setView', view: { ...view, name: 'Begin here' } });
      expect(document.snapshot().views).toEqual([
        { ...view, id: 'a' },
        { ...view, name: 'Begin here' },
      ]);
      document.edit({ type: 'removeView', viewId: 'a' }, { type: 'removeView', viewId: 'v' });
      expect(document.snapshot().views).toEqual([]);
    });

    it('[B24] dismisses a connection once, and restores it', () => {
      const document = twoNotes();
      const pair = { from: 'order-placed', to: 'place-order' };
      document.edit({ type: 'dismissConnection', ...pair });
      document.edit({ type: 'dismissConnection', from: pair.to, to: pair.from });
      const both = document.snapshot();
      expect(both.dismissed).toEqual([pair, { from: pair.to, to: pair.from }]);
      document.edit({ type: 'dismissConnection', ...pair });
      expect(document.snapshot()).toBe(both);
      document.edit({ type: 'restoreConnection', ...pair });
      expect(document.snapshot().dismissed).toEqual([{ from: pair.to, to: pair.from }]);
      expect(document.snapshot().notes).toBe(both.notes);
    });

    it('[B10] does what applyEdit says, edit by edit', () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
          const document = create();
          for (const edit of edits) {
            const before = document.snapshot();
            tryEdit(document, edit);
            const isRefused = document.snapshot() === before;
            if (!isRefused) expect(document.snapshot()).toEqual(applyEdit(before, edit));
          }
        }),
      );
    });

    it('[B11] goes back and forth to the same snapshots when nobody else edits', () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
          const document = create();
          const first = document.snapshot();
          for (const edit of edits) tryEdit(document, edit);
          const last = document.snapshot();
          while (document.canUndo()) document.undo();
          expect(document.snapshot()).toEqual(first);
          while (document.canRedo()) document.redo();
          expect(document.snapshot()).toEqual(last);
        }),
      );
    });
  });
}
