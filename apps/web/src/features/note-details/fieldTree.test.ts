import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import {
  addField,
  changeField,
  defined,
  fieldsInside,
  moveField,
  removeField,
  shapeOfType,
  withShape,
} from './fieldTree.ts';

const text = (name: string): Field => ({ name, type: 'string', required: true });
const lines: Field = {
  name: 'lines',
  type: 'array',
  required: true,
  minItems: 1,
  items: { type: 'object', fields: [text('sku'), text('note')] },
};
const fields: readonly Field[] = [text('orderId'), lines];
const names = (list: readonly Field[] | undefined) => list?.map(({ name }) => name);
const inside = (list: readonly Field[], index: number) => {
  const field = list[index];
  return field === undefined ? undefined : names(fieldsInside(field));
};

it('adds a field at the end and inside the objects of a list', () => {
  expect(names(addField(fields, [], text('channel')))).toEqual(['orderId', 'lines', 'channel']);
  const next = addField(fields, [1], text('price'));
  expect(inside(next, 1)).toEqual(['sku', 'note', 'price']);
  expect(next[1]).toMatchObject({ minItems: 1 });
});

it('changes and removes a field, however deep', () => {
  const renamed = changeField(fields, [1, 0], (field) => ({ ...field, name: 'article' }));
  expect(inside(renamed, 1)).toEqual(['article', 'note']);
  expect(inside(removeField(fields, [1, 1]), 1)).toEqual(['sku']);
  expect(names(removeField(fields, [0]))).toEqual(['lines']);
});

it('moves a field among its siblings, never out of them', () => {
  expect(names(moveField(fields, [0], 1))).toEqual(['lines', 'orderId']);
  expect(moveField(fields, [0], -1)).toEqual(fields);
  expect(inside(moveField(fields, [1, 1], -1), 1)).toEqual(['note', 'sku']);
});

it('leaves everything as it is when a place is gone', () => {
  expect(changeField(fields, [7, 0], () => text('x'))).toEqual(fields);
  expect(removeField(fields, [])).toEqual(fields);
});

it('changes the type and forgets only what belongs to the old one', () => {
  const described: Field = {
    name: 'channel',
    type: 'string',
    required: true,
    maxLength: 10,
    description: 'Where from',
    personal: true,
    example: 'web',
  };
  expect(withShape(described, shapeOfType('enum'))).toEqual({
    name: 'channel',
    required: true,
    description: 'Where from',
    personal: true,
    type: 'enum',
    values: [],
  });
  expect(shapeOfType('array')).toEqual({ type: 'array', items: { type: 'string' } });
});

it('drops what is undefined', () => {
  expect(defined({ a: 1, b: undefined, c: false })).toEqual({ a: 1, c: false });
});
