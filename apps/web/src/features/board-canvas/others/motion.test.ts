import type { Movement } from '@lambdastorm/sync';
import { expect, it } from 'vitest';
import { glide } from './motion.ts';

const origin = { x: 0, y: 0 };
const at = (x: number): Movement => ({ cursor: { x, y: 0 }, view: null, by: origin });

it('goes a share of the way, and ends where it should', () => {
  expect(glide(at(0), at(100), 0.5).cursor).toEqual({ x: 50, y: 0 });
  const target = at(100);
  let shown = at(0);
  for (let frame = 0; frame < 40; frame++) shown = glide(shown, target, 0.2);
  expect(shown.cursor).toBe(target.cursor);
});

it('jumps to where somebody comes onto the wall, and leaves it at once', () => {
  const away: Movement = { cursor: null, view: null, by: origin };
  expect(glide(undefined, at(7), 0.1)).toEqual(at(7));
  expect(glide(away, at(7), 0.1).cursor).toEqual({ x: 7, y: 0 });
  expect(glide(at(7), away, 0.1).cursor).toBeNull();
});

it('lets a view grow while it moves', () => {
  const view = (x: number, width: number): Movement => ({
    ...at(0),
    view: { position: { x, y: 0 }, size: { width, height: 100 } },
  });
  expect(glide(view(0, 100), view(100, 300), 0.5).view).toEqual({
    position: { x: 50, y: 0 },
    size: { width: 200, height: 100 },
  });
  const target = view(100, 300);
  expect(glide(view(99.9, 300), target, 0.9).view).toBe(target.view);
});
