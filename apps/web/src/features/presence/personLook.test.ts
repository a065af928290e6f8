import { expect, it } from 'vitest';
import { initialsOf, nameOf } from './personLook.ts';

it.each([
  ['Ann Lee', 'AL'],
  ['ann', 'A'],
  ['Ann Maria  van Lee', 'AL'],
  ['élodie', 'É'],
  ['👩‍💻 Kim', '👩‍💻K'],
  ['', ''],
])('takes the initials of %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('calls whoever has said no name a guest', () => {
  expect([nameOf({ name: '' }), nameOf({ name: 'Ann' })]).toEqual(['Guest', 'Ann']);
});
