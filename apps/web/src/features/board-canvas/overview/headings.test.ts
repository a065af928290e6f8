import { area, board, context } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { toFlowElements } from '../flow/toFlowElements.ts';
import { takePlace, titlesFromAfar } from './headings.ts';

it('leaves out words that would stand on others', () => {
  const taken = [area(0, 0, 100, 20)];
  expect(takePlace(taken, area(50, 10, 100, 20))).toBe(false);
  expect(takePlace(taken, area(120, 10, 100, 20))).toBe(true);
  expect(takePlace(taken, area(150, 10, 100, 20))).toBe(false);
});

it('knows where the titles of frames stand from afar', () => {
  const [node] = toFlowElements(board(context('Orders', area(100, 500, 2000, 900)))).nodes;
  const frames = node?.type === 'frame' ? [{ node, x: 100, y: 500, width: 2000, height: 900 }] : [];
  expect(titlesFromAfar(frames)).toEqual([area(100, 356, 432, 144)]);
});
