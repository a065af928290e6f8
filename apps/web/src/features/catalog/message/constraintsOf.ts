import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { countOf } from '../../../shared/countOf.ts';

type Words = (value: JsonValue) => string;

/** What a keyword asks of a value, in words, in the order in which they are read. */
const words: readonly (readonly [keyword: string, Words])[] = [
  ['const', (value) => `always ${JSON.stringify(value)}`],
  ['enum', (value) => `one of ${listOf(value)}`],
  ['minLength', (value) => `at least ${countOf(Number(value), 'character')}`],
  ['maxLength', (value) => `at most ${countOf(Number(value), 'character')}`],
  ['pattern', (value) => `matches ${value}`],
  ['minimum', (value) => `≥ ${value}`],
  ['exclusiveMinimum', (value) => `> ${value}`],
  ['maximum', (value) => `≤ ${value}`],
  ['exclusiveMaximum', (value) => `< ${value}`],
  ['multipleOf', (value) => `a multiple of ${value}`],
  ['minItems', (value) => `at least ${countOf(Number(value), 'item')}`],
  ['maxItems', (value) => `at most ${countOf(Number(value), 'item')}`],
  ['uniqueItems', (value) => (value === true ? 'no item twice' : '')],
  ['minProperties', (value) => `at least ${countOf(Number(value), 'field')}`],
  ['maxProperties', (value) => `at most ${countOf(Number(value), 'field')}`],
  ['default', (value) => `${JSON.stringify(value)} when absent`],
];

/** What a schema asks of a value beside its type. */
export function constraintsOf(schema: JsonObject): readonly string[] {
  return words.flatMap(([keyword, say]) => {
    const value = schema[keyword];
    const text = value === undefined ? '' : say(value);
    return text === '' ? [] : [text];
  });
}

function listOf(value: JsonValue): string {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).join(', ') : String(value);
}
