import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import type { Origin } from './Origin.ts';
import { renderOrigins } from './renderOrigins.ts';

function telling(...fields: readonly Field[]): Origin {
  const event = { id: 'placed', name: 'Placed', noteIds: ['placed'], pivotal: false, producerIds: [] };
  return {
    ...{ id: 'ordering', name: 'Ordering', noteIds: ['ordering'] },
    ...{ aggregates: [], commands: [], policies: [], readModels: [], externalSystems: [] },
    events: [{ ...event, payload: { type: 'fields', fields } }],
  };
}

it('[R24] the manifest is the same however a board keeps what is said of a field', () => {
  const line: Field = {
    name: 'line',
    type: 'object',
    required: true,
    fields: [{ name: 'id', type: 'uuid', required: true }],
  };
  const other: Field = {
    required: true,
    fields: [{ required: true, type: 'uuid', name: 'id' }],
    type: 'object',
    name: 'line',
  };
  expect(renderOrigins([telling(other)])).toBe(renderOrigins([telling(line)]));
});

it('[R24] fields stay in their order, which is that of the code', () => {
  const [id, at]: readonly Field[] = [
    { name: 'id', type: 'uuid', required: true },
    { name: 'at', type: 'date-time', required: true },
  ];
  expect(renderOrigins([telling(id as Field, at as Field)])).toMatch(/"name":"id".*"name":"at"/);
});
