import type { JsonValue } from '@lambdastorm/schema';
import fc from 'fast-check';

/** Values near what a schema takes: with a part changed, dropped or added. */
export function nearValues(value: JsonValue, noise: readonly JsonValue[]): JsonValue[] {
  if (Array.isArray(value)) {
    return [
      value,
      ...noise,
      [],
      [...value, ...value],
      ...value.flatMap((each) => nearValues(each, noise).map((one) => [one])),
    ];
  }
  if (typeof value !== 'object' || value === null) return [value, ...noise];
  const entries = Object.entries(value);
  return [
    value,
    { ...value, stranger: 1 },
    ...entries.map(([key]) => Object.fromEntries(entries.filter(([each]) => each !== key))),
    ...entries.flatMap(([key, part]) => nearValues(part, noise).map((one) => ({ ...value, [key]: one }))),
  ].slice(0, 80);
}

/** What stands in the wrong place, and sometimes in the right one. */
export const anyNoise = fc.array(
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
