import { expect, it } from 'vitest';
import { fitText, linesThatFit } from './fitText.ts';

const square = { width: 168, height: 144 };

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
