import type { DomainEvent } from '@lambdastorm/model';
import { expect, it } from 'vitest';
import type { RecordedSchema } from '../../MessageRecords.ts';
import type { EventVersions } from './EventVersions.ts';
import { planForeignVersions } from './planForeignVersions.ts';

const event: DomainEvent = {
  ...{ id: 'placed', name: 'Placed', noteIds: ['placed'], pivotal: false, producerIds: [] },
  payload: { type: 'fields', fields: [] },
};
const record = (version: number): RecordedSchema => ({ version, schema: { title: String(version) } });
const owner: EventVersions = { version: 3, earlier: [], records: [1, 2, 3].map(record) };

function plan(owned: EventVersions, ...before: readonly RecordedSchema[]) {
  const { version, earlier, records, change } = planForeignVersions(event, owned, { before, isReader: true });
  return { version, earlier: earlier.map((each) => each.version), known: records.map((each) => each.version), change };
}

it('[V4] hears the newest alone the first time', () => {
  expect(plan(owner)).toEqual({ version: 3, earlier: [], known: [3], change: undefined });
});

it('[V4] reads what it was generated with and all since', () => {
  expect(plan(owner, record(2))).toMatchObject({ version: 3, earlier: [2], known: [2, 3] });
  expect(plan(owner, record(1))).toMatchObject({ earlier: [2, 1], known: [1, 2, 3], change: { type: 'breaking' } });
});

it('[V4] reads a version that its owner has forgotten as long as nothing is missing between', () => {
  const forgetful = { ...owner, records: [record(2), record(3)] };
  expect(plan(forgetful, record(1))).toMatchObject({ earlier: [2, 1], known: [1, 2, 3] });
  expect(plan({ ...owner, records: [record(3)] }, record(1))).toMatchObject({ earlier: [], known: [3] });
});

it('[V7] reads no version whose step is gone, whatever its owner does', () => {
  expect(plan(owner, { ...record(1), isUnread: true }, record(2), record(3))).toMatchObject({ earlier: [2] });
});
