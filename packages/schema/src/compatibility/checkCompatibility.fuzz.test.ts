import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mendedSchema } from '../testing/oddSchema.ts';
import { checkCompatibility } from './checkCompatibility.ts';
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

it('[SC6] comes to a verdict, always the same, whatever the schemas', () => {
  fc.assert(
    fc.property(mendedSchema, mendedSchema, (older, newer) => {
      const compare = () => checkCompatibility({ earlier: [older], next: newer, mode: 'FULL' });
      expect(compare()).toEqual(compare());
    }),
    { numRuns: 60 },
  );
});

it('[SC6] comes to a verdict for what is no schema at all', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (older, newer) => {
      const values = JSON.parse(JSON.stringify([older, newer]));
      const { verdict } = checkCompatibility({ earlier: [values[0]], next: values[1], mode: 'FULL' });
      expect(['compatible', 'breaking', 'unknown']).toContain(verdict);
    }),
  );
});
