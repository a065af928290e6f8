import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isJsonValue } from './isJsonValue.ts';
import { sampleValue } from './sampleValue.ts';
import { oddSchema } from './testing/oddSchema.ts';

it('[S3] comes to an end with a JSON value, whatever the schema', () => {
  fc.assert(
    fc.property(oddSchema, (schema) => {
      expect(isJsonValue(sampleValue(schema))).toBe(true);
    }),
  );
});
