import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatch, patchOf } from './patch.ts';

const things = Array.from({ length: 6 }, (_, index) => ({ index }));
const anyThing = fc.constantFrom(...things, undefined).map((thing) => thing ?? { index: -1 });
const anyList = fc.array(anyThing, { maxLength: 12 });
const anyParts = fc.record(
  { notes: anyList, frames: anyList, level: fc.constantFrom('high', 'low'), extra: anyThing },
  { requiredKeys: ['notes', 'level'] },
);

it('makes the one out of the other, and leaves what is in both the same object', () => {
  fc.assert(
    fc.property(anyParts, anyParts, (before, next) => {
      const made = applyPatch(before, structuredClone(patchOf(before, next)));
      expect(made).toEqual(next);
      const known = new Set<unknown>(before.notes);
      expect(made['notes']).toEqual(next.notes.map((thing) => (known.has(thing) ? thing : expect.anything())));
      next.notes.forEach((thing, index) => {
        if (known.has(thing)) expect((made['notes'] as unknown[])[index]).toBe(thing);
      });
    }),
  );
});

it('says only what is new', () => {
  const before = { notes: things, frames: things, level: 'high' };
  const changed = { index: 2 };
  expect(patchOf(before, { ...before, notes: things.with(2, changed) })).toEqual({
    notes: { list: [{ from: 0, to: 2 }, { fresh: [changed] }, { from: 3, to: 6 }] },
  });
  expect(patchOf(before, before)).toEqual({});
});
