import type { CatalogSchemaVersion } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import { findVersion, parseMessageSearch, versionLabel } from './schemaVersions.ts';

const versions = [
  { version: 2, revision: 1 },
  { version: 1, revision: 10 },
  { version: 1, revision: 1 },
] as readonly Partial<CatalogSchemaVersion>[] as readonly CatalogSchemaVersion[];

it('names a schema by its version and, from the second on, its revision', () => {
  expect(versions.map(versionLabel)).toEqual(['v2', 'v1.10', 'v1']);
});

it('finds what the address names, and else the latest', () => {
  expect(findVersion(versions, 'v1.10')).toBe(versions[1]);
  expect(findVersion(versions, 'v7')).toBe(versions[0]);
  expect(findVersion(versions, undefined)).toBe(versions[0]);
});

it('leaves out what is no version', () => {
  expect(parseMessageSearch({ version: 'v1.10', against: 'v1' })).toEqual({ version: 'v1.10', against: 'v1' });
  expect(parseMessageSearch({ version: 1.1, against: 'latest' })).toEqual({});
});
