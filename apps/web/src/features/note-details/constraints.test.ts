import { expect, it } from 'vitest';
import { constraintsOf, parseConstraint } from './constraints.ts';
import { exampleText, parseExample } from './exampleText.ts';

it('offers the constraints of each type', () => {
  const keys = (shape: Parameters<typeof constraintsOf>[0]) => constraintsOf(shape).map(({ key }) => key);
  expect(keys({ type: 'string' })).toEqual(['minLength', 'maxLength', 'pattern']);
  expect(keys({ type: 'integer' })).toEqual(['minimum', 'maximum']);
  expect(keys({ type: 'array', items: { type: 'uuid' } })).toEqual(['minItems', 'maxItems']);
  expect(keys({ type: 'uuid' })).toEqual([]);
});

it('reads what people type', () => {
  expect(parseConstraint('count', ' 3 ')).toBe(3);
  expect(parseConstraint('count', '-3')).toBe(0);
  expect(parseConstraint('integer', '-3.2')).toBe(-3);
  expect(parseConstraint('number', '0,5')).toBe(0.5);
  expect(parseConstraint('text', '^[A-Z]+$')).toBe('^[A-Z]+$');
  expect(parseConstraint('number', 'many')).toBeUndefined();
  expect(parseConstraint('count', '')).toBeUndefined();
});

it('reads examples by the type of their field', () => {
  expect(parseExample('12', 'integer')).toBe(12);
  expect(parseExample('12', 'string')).toBe('12');
  expect(parseExample('true', 'boolean')).toBe(true);
  expect(parseExample('["a"]', 'array')).toEqual(['a']);
  expect(parseExample('not json', 'object')).toBe('not json');
  expect(parseExample(' ', 'string')).toBeUndefined();
});

it('shows examples as they were typed', () => {
  expect(exampleText('web')).toBe('web');
  expect(exampleText({ amount: '1.00' })).toBe('{"amount":"1.00"}');
  expect(exampleText(undefined)).toBe('');
});
