import { expect, it } from 'vitest';
import { superfluousVersions } from './superfluousVersions.ts';
import type { Version } from './VersionRepository.ts';

const now = new Date('2026-01-10T12:00:00Z');
const version = (at: string, name?: string): Version => ({
  id: at,
  boardId: 'b',
  at: new Date(at),
  name,
  noteCount: 0,
});
const idsOf = (versions: readonly Version[]) => versions.map(({ id }) => id);

it('keeps all of the last hour, one of each hour of the last day, and one of each day before', () => {
  const versions = [
    version('2026-01-10T11:55:00Z'),
    version('2026-01-10T11:05:00Z'),
    version('2026-01-10T10:55:00Z'),
    version('2026-01-10T10:05:00Z'),
    version('2026-01-10T09:30:00Z'),
    version('2026-01-08T20:00:00Z'),
    version('2026-01-08T19:00:00Z'),
    version('2026-01-08T01:00:00Z'),
    version('2026-01-07T23:59:00Z'),
  ];
  expect(idsOf(superfluousVersions(versions, now))).toEqual([
    '2026-01-10T10:05:00Z',
    '2026-01-08T19:00:00Z',
    '2026-01-08T01:00:00Z',
  ]);
});

it('keeps what has a name, which stands for no other', () => {
  const versions = [version('2026-01-05T10:00:00Z', 'Before'), version('2026-01-05T09:00:00Z')];
  expect(superfluousVersions(versions, now)).toEqual([]);
});
