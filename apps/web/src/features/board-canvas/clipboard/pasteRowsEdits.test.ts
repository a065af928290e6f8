import { applyEdit, emptyBoard } from '@lambdastorm/board';
import { expect, it } from 'vitest';
import { parsePastedText } from './parsePastedText.ts';
import { pasteRowsEdits } from './pasteRowsEdits.ts';

function pasted(text: string): unknown {
  let count = 0;
  const rows = parsePastedText(text);
  if (rows.type === 'refused') return rows.reason;
  const edits = pasteRowsEdits(rows.rows, { x: 100, y: 100 }, () => {
    count += 1;
    return `n${count}`;
  });
  const { notes } = edits.reduce(applyEdit, emptyBoard());
  return notes.map(({ text: words, position, size }) => [words, position.x, position.y, size.height]);
}

it('puts lines up side by side', () => {
  expect(pasted('Order placed\nPizza baked')).toEqual([
    ['Order placed', 0, 0, 200],
    ['Pizza baked', 240, 0, 200],
  ]);
});

it('keeps columns and rows in line, whatever is in them', () => {
  expect(pasted('Order placed\tPizza baked\nPolicy: Whenever\tOrder paid\n\tLast')).toEqual([
    ['Order placed', 0, 0, 200],
    ['Pizza baked', 300, 0, 200],
    ['Whenever', -60, 240, 200],
    ['Order paid', 300, 240, 200],
    ['Last', 300, 480, 200],
  ]);
});

it('makes a note high enough for its words', () => {
  expect(pasted(`${'word '.repeat(36)}\nShort`)).toEqual([
    ['word '.repeat(36).trim(), 0, -48, 296],
    ['Short', 240, 0, 200],
  ]);
});
