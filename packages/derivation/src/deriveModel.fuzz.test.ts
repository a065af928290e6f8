import { applyEdit, type BoardSnapshot } from '@lambdastorm/board';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveModel } from './deriveModel.ts';
import { anyBoard } from './testing/anyBoard.ts';

function shuffled<Thing>(things: readonly Thing[]): fc.Arbitrary<Thing[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}

it('[D7] reads any wall the same in whatever order its notes, frames and arrows are stored', () => {
  const walls = anyBoard.chain((board) =>
    fc.tuple(fc.constant(board), shuffled(board.notes), shuffled(board.frames), shuffled(board.connections)),
  );
  fc.assert(
    fc.property(walls, ([board, notes, frames, connections]) => {
      expect(deriveModel({ ...board, notes, frames, connections })).toEqual(deriveModel(board));
    }),
  );
});

it('[D7] reads any wall the same whatever its ids are called, as long as their order stays', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const rename = renaming(board);
      expect(deriveModel(rename(board))).toEqual(rename(deriveModel(board)));
    }),
  );
});

it('[D9] gives each finding an id of its own, and a fix that ends it', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const { findings } = deriveModel(board);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { id, fix } of findings) {
        if (fix === undefined) continue;
        const mended = fix.edits.reduce(applyEdit, board);
        expect(
          deriveModel(mended).findings.map((finding) => finding.id),
          fix.label,
        ).not.toContain(id);
      }
    }),
  );
});

/** Other ids in the same order, wherever they stand. */
function renaming(board: BoardSnapshot): <Value>(value: Value) => Value {
  const ids = [...board.notes, ...board.frames, ...board.connections].map(({ id }) => id).sort();
  const names = new Map(ids.map((id, index) => [id, `_${String(index * 7).padStart(4, '0')}_`] as const));
  return (value) => JSON.parse(JSON.stringify(value).replace(/_[a-z0-9]+_/g, (id) => names.get(id) ?? id));
}
