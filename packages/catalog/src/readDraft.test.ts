import type { BoardSnapshot, StickyNote } from '@lambdastorm/board';
import { area, arrow, board, command, context, event, term } from '@lambdastorm/board/builder';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import type { ContextRecord } from './ContextRecord.ts';
import { readDraft } from './readDraft.ts';
import { namesByNote } from './rememberedNames.ts';

const ordering = context('Ordering', area(0, 0, 900, 600));

function wall(frame = ordering, ...more: readonly StickyNote[]): BoardSnapshot {
  const [place, placed] = [command('Place order', 20, 20), event('Order placed', 320, 20)];
  return board(frame, place, placed, arrow(place.id, placed.id), ...more);
}

function draftOf(snapshot: BoardSnapshot, records: readonly ContextRecord[] = [], contextId = ordering.id) {
  const { model } = deriveModel(snapshot);
  return readDraft({ board: snapshot, model, records }, contextId, 'BACKWARD');
}

/** What the catalog has after a wall was published. */
function recordOf(snapshot: BoardSnapshot, more: Partial<ContextRecord> = {}): ContextRecord {
  const publication = draftOf(snapshot)?.publication;
  if (publication === undefined) throw new Error('The wall has no such context.');
  const { source, messages, model } = publication;
  const names = new Map(messages.map(({ elementId, wireName }) => [elementId, wireName] as const));
  return {
    ...{ contextId: ordering.id, source, mode: 'BACKWARD', version: 1, consumers: [] },
    wireNames: namesByNote(model, names),
    messages: messages.map(({ schema, ...message }) => ({ ...message, schemas: [{ version: 1, schema }] })),
    ...more,
  };
}

it('[P10] keeps source and wire names when frame and notes are called otherwise', () => {
  const renamed = wall({ ...ordering, title: 'Sales' });
  const notes = renamed.notes.map((note) => (note.id === 'order-placed' ? { ...note, text: 'Order taken' } : note));
  const { publication, comparison } = draftOf({ ...renamed, notes }, [recordOf(wall())]) ?? {};
  expect(publication?.source).toBe('ordering');
  expect(comparison?.messages.map(({ wireName, name, status }) => [wireName, name, status])).toEqual([
    ['PlaceOrder', 'Place order', 'same'],
    ['OrderPlaced', 'Order taken', 'described'],
  ]);
});

it('[P10] knows a part by any of its notes, and gives a name to one part only', () => {
  const twin = event('Order placed', 620, 20, { id: 'a-smaller-id' });
  const { notes, ...rest } = wall(ordering, twin);
  const reworded = (text: string, ...ids: string[]) => ({
    ...rest,
    notes: notes.map((note) => (ids.includes(note.id) ? { ...note, text } : note)),
  });
  const eventsOf = (snapshot: BoardSnapshot, published: BoardSnapshot) =>
    draftOf(snapshot, [recordOf(published)])
      ?.publication.messages.filter(({ kind }) => kind === 'event')
      .map(({ wireName, name }) => [wireName, name]);
  expect(eventsOf(reworded('Order taken', 'order-placed', 'a-smaller-id'), wall())).toEqual([
    ['OrderPlaced', 'Order taken'],
  ]);
  expect(eventsOf(reworded('Order taken', 'order-placed'), { ...rest, notes })).toEqual([
    ['OrderPlaced', 'Order placed'],
    ['OrderTaken', 'Order taken'],
  ]);
});

it('[P11] goes on with its own frame, with one that is gone, and with a board that is gone', () => {
  const goesOnWith = (more: Partial<ContextRecord>) => draftOf(wall(), [recordOf(wall(), more)])?.record?.contextId;
  expect(goesOnWith({})).toBe(ordering.id);
  expect(goesOnWith({ contextId: 'ctx-removed' })).toBe('ctx-removed');
  expect(goesOnWith({ isOrphan: true, contextId: 'elsewhere' })).toBe('elsewhere');
  expect(goesOnWith({ contextId: 'elsewhere', source: 'selling' })).toBeUndefined();
  const two = [recordOf(wall()), recordOf(wall(), { contextId: 'elsewhere', isOrphan: true })];
  expect(draftOf(wall(), two)?.record?.contextId).toBe(ordering.id);
  expect(draftOf(wall(), [], 'nowhere')).toBeUndefined();
});

it('[P12] has what its frame says and the words that belong to it', () => {
  const frame = { ...ordering, details: { purpose: 'Takes orders.', team: '', domain: 'core' as const } };
  const snapshot = wall(frame, term('Basket: what somebody is about to order', 620, 320), term('Elsewhere', 5000, 0));
  const { canvas, terms } = draftOf(snapshot)?.publication ?? {};
  expect(canvas).toEqual({ purpose: 'Takes orders.', domain: 'core' });
  expect(terms).toEqual([{ word: 'Basket', definition: 'what somebody is about to order', synonyms: [] }]);
});
