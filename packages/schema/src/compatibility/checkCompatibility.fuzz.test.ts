import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPair } from './testing/anyPair.ts';
import { anyValue } from './testing/anySchema.ts';
import { findContradiction } from './testing/findContradiction.ts';

it('[SC1] no value that Ajv judges contradicts a verdict', () => {
  fc.assert(
    fc.property(anyPair, fc.array(anyValue, { minLength: 20, maxLength: 20 }), ([older, newer], values) => {
      expect(findContradiction(older, newer, values).contradiction).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
