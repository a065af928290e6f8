import { toJsonSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { diffRows } from './diffRows.ts';
import { schemaRows } from './schemaRows.ts';

const order = toJsonSchema({
  type: 'fields',
  fields: [
    { name: 'orderId', type: 'uuid', required: true, description: 'Which one.' },
    {
      name: 'lines',
      type: 'array',
      minItems: 1,
      required: true,
      items: { type: 'object', fields: [{ name: 'sku', type: 'string', maxLength: 20, required: true }] },
    },
    { name: 'email', type: 'email', required: false, nullable: true, personal: true },
  ],
});

it('lists fields with those within others after them', () => {
  expect(schemaRows(order)).toEqual([
    {
      ...{ path: 'orderId', name: 'orderId', depth: 0, type: 'uuid', isRequired: true, constraints: [] },
      ...{ description: 'Which one.', isPersonal: false },
    },
    {
      ...{ path: 'lines', name: 'lines', depth: 0, type: 'list of object', isRequired: true },
      ...{ constraints: ['at least 1 item'], isPersonal: false },
    },
    {
      ...{ path: 'lines[].sku', name: 'sku', depth: 1, type: 'string', isRequired: true },
      ...{ constraints: ['at most 20 characters'], isPersonal: false },
    },
    {
      ...{ path: 'email', name: 'email', depth: 0, type: 'email or null', isRequired: false },
      ...{ constraints: [], isPersonal: true },
    },
  ]);
});

it('follows references, and those that lead back to themselves once', () => {
  const tree = {
    $ref: '#/$defs/node',
    $defs: {
      node: {
        type: 'object',
        properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } },
      },
    },
  };
  expect(schemaRows(tree).map(({ path, type }) => [path, type])).toEqual([
    ['name', 'string'],
    ['children', 'list of node (again)'],
  ]);
});

it('shows a payload that is no object as one row, with its alternatives', () => {
  expect(
    schemaRows({ oneOf: [{ type: 'string' }, { type: 'integer' }] }).map(({ name, type }) => [name, type]),
  ).toEqual([['payload', 'string or integer']]);
});

it('calls fixed values by what they are', () => {
  const properties = { colour: { enum: ['red', null] }, always: { const: 1 } };
  expect(schemaRows({ type: 'object', properties }).map(({ type, constraints }) => [type, constraints])).toEqual([
    ['string or null', ['one of "red", null']],
    ['number', ['always 1']],
  ]);
});

it('tells what two versions add, take away and change', () => {
  const next = toJsonSchema({
    type: 'fields',
    fields: [
      { name: 'orderId', type: 'uuid', required: true, description: 'Which one.' },
      { name: 'note', type: 'string', required: false },
      { name: 'email', type: 'email', required: true, nullable: true, personal: true },
    ],
  });
  expect(diffRows(schemaRows(order), schemaRows(next)).map(({ path, status }) => [path, status])).toEqual([
    ['orderId', 'same'],
    ['lines', 'removed'],
    ['lines[].sku', 'removed'],
    ['note', 'added'],
    ['email', 'changed'],
  ]);
});
