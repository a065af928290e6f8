import { stripTypeScriptTypes } from 'node:module';
import { type JsonValue, sampleValue, toJsonSchema } from '@lambdastorm/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { soundPayload } from '../../plan/soundPayload.ts';
import { valuesModule } from '../../targets/aws-lambda-typescript/render/modules/valuesModule.ts';
import { anyFields } from '../../testing/anyPayload.ts';
import { lines } from '../lines.ts';
import { renderZodSchema } from './renderZodSchema.ts';
import { toZodModule } from './toZodModule.ts';

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);

/** The printed code, run. */
function evaluate(schema: Parameters<typeof toZodModule>[0], isTolerant = false): z.ZodType {
  const printed = lines(...renderZodSchema('Printed', '', toZodModule(schema, { isTolerant })));
  const code = stripTypeScriptTypes(`${valuesModule}\n${printed}`)
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  return Function('z', `${code}\nreturn Printed;`)(z);
}

/** Values near what a schema takes: with a part changed, dropped or added. */
function variants(value: JsonValue, noise: readonly JsonValue[]): JsonValue[] {
  if (Array.isArray(value)) {
    return [
      value,
      ...noise,
      [],
      [...value, ...value],
      ...value.flatMap((each) => variants(each, noise).map((one) => [one])),
    ];
  }
  if (typeof value !== 'object' || value === null) return [value, ...noise];
  const entries = Object.entries(value);
  return [
    value,
    { ...value, stranger: 1 },
    ...entries.map(([key]) => Object.fromEntries(entries.filter(([each]) => each !== key))),
    ...entries.flatMap(([key, part]) => variants(part, noise).map((one) => ({ ...value, [key]: one }))),
  ].slice(0, 80);
}

const anyNoise = fc.array(
  fc.oneof(
    fc.constantFrom<JsonValue>(
      null,
      true,
      0,
      1.5,
      -3,
      12,
      '',
      'a',
      'abc',
      'ABC',
      '🍕🍕🍕',
      '2026-02-29',
      '2024-02-29',
      'P1D',
      'P1H',
      'a@b.example',
      'a@b',
      'https://a.example/x y',
      'https://a.example/',
      [],
      {},
    ),
    fc.emailAddress(),
    fc.uuid(),
    // Ajv refuses a URI without a path, such as `A:?`, which RFC 3986 (path-empty) allows.
    fc.string({ maxLength: 14 }).filter((text) => !/^[a-z][a-z0-9+.-]*:($|[?#])/i.test(text)),
    fc.integer({ min: -1100, max: 1100 }),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
  ),
  { minLength: 3, maxLength: 6 },
) as fc.Arbitrary<JsonValue[]>;

describe('zod schemas', () => {
  it('[G6] take exactly what the JSON Schema takes', () => {
    fc.assert(
      fc.property(anyFields(3), anyNoise, (fields, noise) => {
        // Ajv can't compile keys that are no Unicode.
        fc.pre(!/\\ud[89a-f]/.test(JSON.stringify(fields)));
        const schema = toJsonSchema(soundPayload({ type: 'fields', fields }));
        const [validate, zod] = [ajv.compile(schema), evaluate(schema)];
        for (const value of variants(sampleValue(schema), noise)) {
          const verdicts = { value, valid: zod.safeParse(value).success };
          expect(verdicts).toEqual({ value, valid: validate(value) });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[G7] drop what they do not know of a foreign event, and refuse it of an own one', () => {
    const schema = toJsonSchema({ type: 'fields', fields: [{ name: 'a', type: 'string', required: true }] });
    expect(evaluate(schema, true).parse({ a: 'x', b: 1 })).toEqual({ a: 'x' });
    expect(evaluate(schema).safeParse({ a: 'x', b: 1 }).success).toBe(false);
  });

  it('[G8] take any JSON where zod can say no more than that', () => {
    const odd = { type: 'object', properties: { odd: { if: { type: 'string' } } }, required: ['odd'] } as const;
    expect(evaluate(odd).safeParse({ odd: [1, { b: null }] }).success).toBe(true);
    expect(evaluate(odd).safeParse({}).success).toBe(false);
    expect(evaluate({ $ref: '#/$defs/none' }).safeParse(1).success).toBe(true);
  });
});
