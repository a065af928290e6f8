import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import { anyEdit } from '../testing/anyEdit.ts';
import { tryEdit } from '../testing/tryEdit.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { readSnapshot } from './snapshotReader.ts';
import { exchangeUpdates } from './testing/exchangeUpdates.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

const anyStep = fc.record({
  peer: fc.constantFrom(0, 1, 2),
  does: fc.oneof(
    { weight: 8, arbitrary: anyEdit },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'sync' as const) },
  ),
});

it('[B15] peers that have seen the same updates show the same well-formed board', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const docs = [createBoardDoc(), createBoardDoc(), createBoardDoc()];
      const peers = docs.map(yjsBoardDocument);
      for (const { peer, does } of steps) {
        const board = peers[peer];
        if (board === undefined) continue;
        if (does === 'sync') exchangeUpdates(...docs);
        else if (does === 'undo') board.undo();
        else if (does === 'redo') board.redo();
        else tryEdit(board, does);
        expectWellFormed(board.snapshot());
      }
      exchangeUpdates(...docs);
      const [first, ...others] = peers.map((each) => each.snapshot());
      for (const other of others) expect(other).toEqual(first);
      expect(docs.map(readSnapshot)).toEqual(peers.map((each) => each.snapshot()));
    }),
  );
});

function expectWellFormed({ notes, frames, connections, relationships, views, dismissed }: BoardSnapshot): void {
  for (const things of [notes, frames, connections, views]) {
    const ids = things.map((each) => each.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
  const noteIds = new Set(notes.map((each) => each.id));
  const frameIds = new Set(frames.map((each) => each.id));
  const arrows = [...connections, ...dismissed];
  expect(arrows.every((each) => noteIds.has(each.from) && noteIds.has(each.to))).toBe(true);
  expect(relationships.every((each) => frameIds.has(each.upstream) && frameIds.has(each.downstream))).toBe(true);
}
