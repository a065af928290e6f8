import { area, board, context } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { stepBy, usePresenting } from './presentingStore.ts';
import { stepsOfFrames, stepsOfViews } from './steps.ts';

it('goes through frames in reading order, and names those without a title by their kind', () => {
  const wall = board(
    context('Shipping', area(900, 0, 400, 400)),
    { ...context('Sales', area(0, 0, 400, 400)) },
    { ...context('', area(2000, 0, 400, 400)), id: 'untitled' },
  );

  expect(stepsOfFrames(wall).map(({ title }) => title)).toEqual(['Sales', 'Shipping', 'Bounded context']);
});

it('goes through bookmarks in the order given', () => {
  expect(stepsOfViews([{ id: 'v', name: 'Start', ...area(0, 0, 10, 10) }])).toEqual([
    { title: 'Start', area: area(0, 0, 10, 10) },
  ]);
});

it('stops at the first and at the last step', () => {
  const steps = [1, 2, 3].map((number) => ({ title: `${number}`, area: area(0, 0, 1, 1) }));
  usePresenting.setState({ presenting: { steps, index: 0, before: { zoom: 1, cx: 0, cy: 0 } } });
  stepBy(-1);
  expect(usePresenting.getState().presenting?.index).toBe(0);
  stepBy(9);
  expect(usePresenting.getState().presenting?.index).toBe(2);
  usePresenting.setState({ presenting: undefined });
});
