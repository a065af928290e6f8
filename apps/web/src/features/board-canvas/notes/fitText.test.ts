import { expect, it } from 'vitest';
import { countLines, fitText, linesThatFit } from './fitText.ts';

const square = { width: 168, height: 144 };

function linesOf(text: string): number {
  return countLines(text, { size: 16, width: 160, most: 100 });
}

it('writes few words large', () => {
  expect(fitText('Order placed', square)).toBe(28);
});

it('shrinks before it overflows', () => {
  expect(fitText('Whenever an order is placed, reserve the stock', square)).toBe(20);
  expect(
    fitText('Whenever an order is placed by a guest who is known, reserve the stock and tell the kitchen', square),
  ).toBe(16);
});

it('shrinks for one long word', () => {
  expect(fitText('Fahrzeugversicherung', square)).toBe(16);
});

it('counts the lines that people broke', () => {
  expect(fitText('a\nb\nc\nd\ne', square)).toBe(20);
});

it('keeps the smallest size when nothing fits, and clips whole lines', () => {
  expect(fitText('word '.repeat(500), square)).toBe(16);
  expect(linesThatFit(16, square)).toBe(7);
});

it('breaks words that are wider than the note', () => {
  expect(linesOf('x'.repeat(16))).toBe(1);
  expect(linesOf('x'.repeat(17))).toBe(2);
  expect(linesOf(`Order ${'x'.repeat(40)}`)).toBe(4);
});

it('breaks Chinese and Japanese between letters, without leaving lines empty', () => {
  expect(linesOf('注文が確定された時に在庫を引き当てる')).toBe(2);
  expect(fitText('注文が確定された', square)).toBe(28);
});

it('takes marks and joiners for no letters of their own', () => {
  expect(linesOf('é'.normalize('NFD').repeat(16))).toBe(1);
  expect(linesOf('👩‍👩‍👧‍👦')).toBe(1);
});

it('stops counting behind the most lines', () => {
  expect(countLines('word\n'.repeat(100_000), { size: 16, width: 160, most: 7 })).toBe(8);
  expect(countLines('word '.repeat(100_000), { size: 16, width: 160, most: 7 })).toBe(8);
});
