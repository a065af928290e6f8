import { contains, parseBoardFile, type Rectangle, renderBoardFile } from '@lambdastorm/board';
import { deriveModel, renderMermaidMap } from '@lambdastorm/derivation';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { schoolTimetable } from './school-timetable/schoolTimetable.ts';

describe.each(examples)('$name', ({ id, name, board }) => {
  it('[X1] is a whole board: it reads back from its board file', () => {
    expect(parseBoardFile(renderBoardFile({ name, snapshot: board })).snapshot).toEqual(board);
  });

  it('[X2] has no note on top of another', () => {
    expect(overlapping(board.notes)).toEqual([]);
  });

  it('[X3] derives without an error', () => {
    expect(deriveModel(board).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('[X6] lies in the folder boards as a board file, for the command line', async () => {
    await expect(renderBoardFile({ name, snapshot: board })).toMatchFileSnapshot(`../boards/${id}.board.json`);
  });

  it('[X5] has frames apart from each other and notes on one side of their borders', () => {
    expect(overlapping(board.frames)).toEqual([]);
    const across = board.notes.filter((note) =>
      board.frames.some((frame) => overlap(note, frame) && !corners(note).every((corner) => contains(frame, corner))),
    );
    expect(across).toEqual([]);
  });
});

describe.each([...examples, schoolTimetable])('$name', ({ id, board }) => {
  it('[X7] reads as a person would read it: its model, its map and its findings are kept to be reviewed', async () => {
    const { model, findings } = deriveModel(board);
    await expect(`${JSON.stringify(model, null, 2)}\n`).toMatchFileSnapshot(`../readings/${id}.model.json`);
    await expect(renderMermaidMap(model)).toMatchFileSnapshot(`../readings/${id}.map.mmd`);
    const lines = findings.map(({ severity, code, message, fix }) =>
      [`${severity}  ${code}  ${message}`, ...(fix === undefined ? [] : [`    fix: ${fix.label}`])].join('\n'),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../readings/${id}.findings.txt`);
  });
});

function overlapping(things: readonly (Rectangle & { readonly id: string })[]): string[][] {
  return things.flatMap((a) => things.filter((b) => a.id < b.id && overlap(a, b)).map((b) => [a.id, b.id]));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.position.x < b.position.x + b.size.width &&
    b.position.x < a.position.x + a.size.width &&
    a.position.y < b.position.y + b.size.height &&
    b.position.y < a.position.y + a.size.height
  );
}

function corners({ position: { x, y }, size: { width, height } }: Rectangle) {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
