import { parseBoardFile, renderBoardFile } from '@lambdastorm/board';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';

describe.each(examples)('$name', ({ name, board }) => {
  it('[X1] is a whole board: it reads back from its board file', () => {
    expect(parseBoardFile(renderBoardFile({ name, snapshot: board })).snapshot).toEqual(board);
  });

  it('[X2] has no note on top of another', () => {
    const overlaps = board.notes.flatMap((a) =>
      board.notes
        .filter((b) => a.id < b.id)
        .filter(
          (b) =>
            a.position.x < b.position.x + b.size.width &&
            b.position.x < a.position.x + a.size.width &&
            a.position.y < b.position.y + b.size.height &&
            b.position.y < a.position.y + a.size.height,
        )
        .map((b) => [a.id, b.id]),
    );
    expect(overlaps).toEqual([]);
  });
});
