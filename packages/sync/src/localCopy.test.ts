import { createBoardDoc } from '@lambdastorm/board/yjs';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { indexedDbLocalCopy } from './indexedDbLocalCopy.ts';
import type { KeptBoard, LocalCopy } from './LocalCopy.ts';
import type { LocalEdit } from './LocalEdit.ts';
import { inMemoryLocalCopy } from './testing/inMemoryLocalCopy.ts';

let boards = 0;
const copies: [string, () => { readonly page: LocalCopy; nextPage(): LocalCopy }][] = [
  [
    'in IndexedDB',
    () => {
      const boardId = `board-${++boards}`;
      return { page: indexedDbLocalCopy(boardId), nextPage: () => indexedDbLocalCopy(boardId) };
    },
  ],
  [
    'in memory',
    () => {
      const page = inMemoryLocalCopy();
      return { page, nextPage: () => page };
    },
  ],
];

const nothing: KeptBoard = { epoch: 0, updates: [], edits: [], grants: [] };
const update = (...values: number[]): Uint8Array => Uint8Array.from(values);
const grant = (clientId: number) => ({ clientId, proof: update(clientId) });
const edit = (clientId: number, number: number, epoch = 1): LocalEdit => ({
  ...{ epoch, clientId, number, update: update(clientId, number) },
  changes: [{ path: ['notes', 'a', 'text'], value: `${number}` }],
});
/** Copies add keys of their own. */
const shown = (edits: readonly LocalEdit[]) =>
  edits.map(({ clientId, number, changes }) => [clientId, number, changes]);

it.each(copies)('[Y20] %s keeps what was kept for the next page, and other boards apart', async (_, open) => {
  const { page, nextPage } = open();
  expect(await page.load()).toEqual(nothing);
  await page.startAfresh({ epoch: 1, updates: [update(1)], edits: [], grants: [grant(300)] }, []);
  await page.keep({ epoch: 1, updates: [update(2), update(3)], edits: [edit(300, 1), edit(300, 2)] });
  await page.keep({ epoch: 1, edits: [edit(300, 3)], grants: [grant(301)] });
  await page.markSaved([edit(300, 1), edit(300, 1)]);
  const kept = await nextPage().load();
  expect([kept.epoch, kept.updates.map((each) => [...each])]).toEqual([1, [[1], [2], [3], [300 % 256, 1]]]);
  expect(shown(kept.edits)).toEqual(shown([edit(300, 2), edit(300, 3)]));
  expect(kept.grants.map(({ clientId, proof }) => [clientId, [...proof]])).toEqual([
    [300, [300 % 256]],
    [301, [301 % 256]],
  ]);
  expect(await open().page.load()).toEqual(nothing);
});

it.each(copies)('[Y20] %s starts afresh without the edits of other pages', async (_, open) => {
  const { page, nextPage } = open();
  await page.startAfresh({ epoch: 1, updates: [update(1)], edits: [], grants: [] }, []);
  await page.keep({ epoch: 1, edits: [edit(300, 1), edit(400, 1)] });
  await page.startAfresh({ epoch: 2, updates: [update(9)], edits: [edit(301, 1, 2)], grants: [] }, [edit(300, 1)]);
  // A page that has not heard of it yet.
  await nextPage().keep({ epoch: 1, updates: [update(8)] });
  const kept = await nextPage().load();
  expect([kept.epoch, kept.updates.map((each) => [...each])]).toEqual([2, [[9]]]);
  expect(shown(kept.edits)).toEqual(shown([edit(400, 1), edit(301, 1)]));
  await page.forget();
  expect(await nextPage().load()).toEqual(nothing);
});

it('[Y20] puts one update in the place of many', async () => {
  const page = indexedDbLocalCopy('long');
  const doc = createBoardDoc();
  const updates: Uint8Array[] = [];
  doc.on('update', (each: Uint8Array) => updates.push(each));
  for (let step = 0; step < 300; step++) doc.getMap('notes').set(`note-${step % 7}`, step);
  await page.startAfresh({ ...nothing, epoch: 1 }, []);
  await page.keep({ epoch: 1, updates });
  for (let time = 0; time < 2; time++) {
    const kept = await page.load();
    expect(kept.updates).toHaveLength(1);
    const loaded = createBoardDoc();
    for (const each of kept.updates) Y.applyUpdate(loaded, each);
    expect(loaded.getMap('notes').toJSON()).toEqual(doc.getMap('notes').toJSON());
  }
});

it('[Y20] keeps nothing of a call of which a part can’t be kept', async () => {
  const page = indexedDbLocalCopy('half');
  await page.keep({ epoch: 1, edits: [edit(300, 1)] });
  const unkeepable = { ...edit(300, 3), changes: [{ path: ['notes'], value: () => 'no data' }] };
  await expect(page.keep({ epoch: 1, edits: [edit(300, 2), unkeepable] })).rejects.toThrow();
  expect(shown((await page.load()).edits)).toEqual(shown([edit(300, 1)]));
});
