import { board, event } from '@lambdastorm/board/builder';
import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { findOn } from '../testing/findOn.ts';
import { ordering } from '../testing/walls.ts';

it.each([
  ['a field has no name yet', [{ name: ' ', type: 'string', required: true }]],
  [
    'a field of address has no name yet',
    [{ name: 'address', type: 'object', required: true, fields: [{ name: '', type: 'string', required: true }] }],
  ],
  ['size has no values to choose from', [{ name: 'size', type: 'enum', required: true, values: [] }]],
  [
    'count wants at least 3 and at most 2',
    [{ name: 'count', type: 'integer', required: true, minimum: 3, maximum: 2 }],
  ],
  ['the pattern of code is no regular expression', [{ name: 'code', type: 'string', required: true, pattern: '[' }]],
  [
    'tags[] wants at least 2',
    [{ name: 'tags', type: 'array', required: true, items: { type: 'string', minLength: 2, maxLength: 1 } }],
  ],
] as const)('[F31] finds that %s', (words, faulty) => {
  const payload = { type: 'fields', fields: faulty } as PayloadSchema;
  const wall = board(ordering, event('Order placed', 0, 0, { details: { payload } }));
  expect(findOn(wall, 'schema-incomplete')?.message).toContain(words);
});

it('[F31] finds a value type that its context does not have, or that is made of itself', () => {
  const uses = { type: 'fields', fields: [{ name: 'to', type: 'shared', of: 'Address', required: true }] } as const;
  const wall = (...types: readonly Field[]) =>
    board({ ...ordering, details: { types } }, event('Order placed', 0, 0, { details: { payload: uses } }));
  const address: Field = { name: 'Address', type: 'object', required: true, fields: [] };
  const loop: Field = { ...address, fields: [{ name: 'next', type: 'shared', of: 'Address', required: true }] };
  expect(findOn(wall(), 'schema-incomplete')?.message).toContain('the context has no value type Address');
  expect(findOn(wall(loop), 'schema-incomplete')?.message).toContain('the value type Address is made of itself');
  expect(findOn(wall(address), 'schema-incomplete')).toBeUndefined();
});

it('[D5] writes the value types of a context out in its messages', () => {
  const street: Field = { name: 'street', type: 'string', required: true };
  const types: readonly Field[] = [{ name: 'Address', type: 'object', required: true, fields: [street] }];
  const payload = { type: 'fields', fields: [{ name: 'to', type: 'shared', of: 'Address', required: false }] } as const;
  const { model } = deriveModel(
    board({ ...ordering, details: { types } }, event('Order placed', 0, 0, { details: { payload } })),
  );
  const written = { name: 'to', type: 'object', required: false, fields: [street] };
  expect(model.boundedContexts[0]?.events[0]?.payload).toEqual({ type: 'fields', fields: [written] });
});
