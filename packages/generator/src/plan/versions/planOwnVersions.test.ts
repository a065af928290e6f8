import type { DomainEvent } from '@lambdastorm/model';
import { type Field, toJsonSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import type { RecordedSchema } from '../../MessageRecords.ts';
import { planOwnVersions } from './planOwnVersions.ts';

const id: Field = { name: 'id', type: 'uuid', required: true };
const note: Field = { name: 'note', type: 'string', required: false };
const count: Field = { name: 'note', type: 'integer', required: false };
const total: Field = { name: 'total', type: 'money', required: true };

function event(...fields: readonly Field[]): DomainEvent {
  const element = { id: 'placed', name: 'Placed', noteIds: ['placed'], pivotal: false, producerIds: [] };
  return { ...element, payload: { type: 'fields', fields } };
}

function record(version: number, ...fields: readonly Field[]): RecordedSchema {
  return { version, schema: toJsonSchema({ type: 'fields', fields }) };
}

function plan(next: DomainEvent, ...before: readonly RecordedSchema[]) {
  const { version, earlier, records, change } = planOwnVersions(next, { before, isReader: true, isGuessed: false });
  return { version, earlier: earlier.map((each) => each.version), records, type: change?.type };
}

it('[V2] begins with version 1 where nothing is remembered', () => {
  expect(plan(event(id))).toEqual({ version: 1, earlier: [], records: [record(1, id)], type: undefined });
});

it('[V1] keeps the version of a schema that fits', () => {
  expect(plan(event(id), record(1, id))).toEqual({
    ...{ version: 1, earlier: [], type: undefined },
    records: [record(1, id)],
  });
  expect(plan(event(id, note), record(1, id))).toEqual({
    ...{ version: 1, earlier: [], type: 'compatible' },
    records: [record(1, id), record(1, id, note)],
  });
});

it('[V1] puts a version beside one that it does not fit with', () => {
  expect(plan(event(id, total), record(1, id))).toEqual({
    ...{ version: 2, earlier: [1], type: 'breaking' },
    records: [record(1, id), record(2, id, total)],
  });
});

it('[V1] asks all schemas of the version: a field that comes back as something else would meet what is stored', () => {
  expect(plan(event(id, count), record(1, id, note), record(1, id))).toMatchObject({ version: 2, type: 'breaking' });
});

it('[V7] knows a version down to the first that is neither told nor read', () => {
  const untold = { ...record(1, id), isUnpublished: true } as const;
  expect(plan(event(id, total), untold, record(2, id, total)).earlier).toEqual([1]);
  const over = { ...untold, isUnread: true } as const;
  expect(plan(event(id, total), over, record(2, id, total))).toEqual({
    ...{ version: 2, earlier: [], type: undefined },
    records: [record(2, id, total)],
  });
  expect(plan(event(total), over, record(2, id, total))).toMatchObject({ version: 3, earlier: [2] });
});
