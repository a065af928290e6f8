import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toJsonSchema } from '../toJsonSchema.ts';
import { checkCompatibility } from './checkCompatibility.ts';
import { anyFieldChange } from './testing/anyFieldChange.ts';

it('[SC7] decides every change that people make to fields', () => {
  fc.assert(
    fc.property(anyFieldChange, ({ before, after }) => {
      const [earlier, next] = [before, after].map((fields) => toJsonSchema({ type: 'fields', fields }));
      const { changes } = checkCompatibility({ earlier: [earlier ?? {}], next: next ?? {}, mode: 'FULL' });
      expect(changes.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
