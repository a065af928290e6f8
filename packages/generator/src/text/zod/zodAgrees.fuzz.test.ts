import { sampleValue, toJsonSchema } from '@lambdastorm/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundPayload } from '../../plan/soundPayload.ts';
import { anyFields } from '../../testing/anyPayload.ts';
import { evaluateZod } from './testing/evaluateZod.ts';
import { anyNoise, nearValues } from './testing/nearValues.ts';

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);

describe('zod schemas', () => {
  it('[G6] take exactly what the JSON Schema takes', () => {
    fc.assert(
      fc.property(anyFields(3), anyNoise, (fields, noise) => {
        // Ajv can't compile keys that are no Unicode.
        fc.pre(!/\\ud[89a-f]/.test(JSON.stringify(fields)));
        const schema = toJsonSchema(soundPayload({ type: 'fields', fields }));
        const [validate, zod] = [ajv.compile(schema), evaluateZod(schema)];
        for (const value of nearValues(sampleValue(schema), noise)) {
          const verdicts = { value, valid: zod.safeParse(value).success };
          expect(verdicts).toEqual({ value, valid: validate(value) });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[G7] drop what they do not know of a foreign event, and refuse it of an own one', () => {
    const schema = toJsonSchema({ type: 'fields', fields: [{ name: 'a', type: 'string', required: true }] });
    expect(evaluateZod(schema, true).parse({ a: 'x', b: 1 })).toEqual({ a: 'x' });
    expect(evaluateZod(schema).safeParse({ a: 'x', b: 1 }).success).toBe(false);
  });

  it('[G8] take any JSON where zod can say no more than that', () => {
    const odd = { type: 'object', properties: { odd: { if: { type: 'string' } } }, required: ['odd'] } as const;
    expect(evaluateZod(odd).safeParse({ odd: [1, { b: null }] }).success).toBe(true);
    expect(evaluateZod(odd).safeParse({}).success).toBe(false);
    expect(evaluateZod({ $ref: '#/$defs/none' }).safeParse(1).success).toBe(true);
  });
});
