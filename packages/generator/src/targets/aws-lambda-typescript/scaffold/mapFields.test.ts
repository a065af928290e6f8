import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { describe, expect, it } from 'vitest';
import { mapFields } from './mapFields.ts';

const fields = (...list: readonly Field[]): PayloadSchema => ({ type: 'fields', fields: list });
const orderId: Field = { name: 'orderId', type: 'uuid', required: true };
const note: Field = { name: 'note', type: 'string', required: false };

describe('mapFields', () => {
  it('[G25] hands on what every event carries', () => {
    expect(mapFields(fields(orderId, note), [fields(orderId, note), fields(orderId)])).toEqual(['orderId']);
  });

  it('[G25] leaves it to a person when a required field comes from nowhere', () => {
    expect(mapFields(fields(orderId), [fields(note)])).toBeUndefined();
  });

  it('[G25] makes nothing up where there is no event', () => {
    expect(mapFields(fields(note), [])).toEqual([]);
    expect(mapFields(fields(orderId), [])).toBeUndefined();
  });

  it('[G25] leaves it to a person when a field is called like something that every object has', () => {
    expect(mapFields(fields({ ...note, name: 'constructor' }), [])).toBeUndefined();
  });
});
