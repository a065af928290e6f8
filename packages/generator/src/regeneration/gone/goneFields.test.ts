import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { createPlace } from './GonePart.ts';
import { withGoneFields } from './goneFields.ts';

const id: Field = { name: 'id', type: 'uuid', required: true };
const total: Field = { name: 'total', type: 'money', required: true };
const sum: Field = { name: 'sum', type: 'money', required: true };

function carrying(...fields: readonly Field[]): PayloadSchema {
  return { type: 'fields', fields };
}

function line(...fields: readonly Field[]): Field {
  return { name: 'lines', type: 'array', required: true, items: { type: 'object', fields } };
}

/** Everything stays; gives what was asked for as well. */
function restore(before: PayloadSchema, now: PayloadSchema): readonly [PayloadSchema, readonly string[]] {
  const asked: string[] = [];
  const place = createPlace(({ label }) => asked.push(label) > 0);
  return [withGoneFields(before, now, place, 'Placed'), asked];
}

it('[R24] a field that is gone stays', () => {
  expect(restore(carrying(id, total), carrying(id))).toEqual([carrying(id, total), ['“total” of “Placed”']]);
});

it('[R24] a field of what a list holds stays', () => {
  const [now, asked] = restore(carrying(line(id, total)), carrying(line(id)));
  expect([now, asked]).toEqual([carrying(line(id, total)), ['“total” of “lines”']]);
});

it('[R24] one that another took the place of is a change', () => {
  expect(restore(carrying(id, total), carrying(id, sum))).toEqual([carrying(id, sum), []]);
});

it('[R24] what is told in JSON Schema is as the wall has it', () => {
  const schema: PayloadSchema = { type: 'jsonSchema', schema: { type: 'object' } };
  expect(restore(carrying(id), schema)).toEqual([schema, []]);
});
