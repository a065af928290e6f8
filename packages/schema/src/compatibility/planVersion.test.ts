import { expect, it } from 'vitest';
import type { JsonObject } from '../JsonValue.ts';
import type { CompatibilityMode } from './Compatibility.ts';
import { planVersion } from './planVersion.ts';

const narrow = fields({ total: { type: 'string', maxLength: 9 } });
const wide = fields({ total: { type: 'string' } });
const noted = fields({ total: { type: 'string' }, note: { type: 'string' } });
const referring = fields({ total: { $ref: 'https://example.com/total.json' } });

function fields(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: ['total'], additionalProperties: false };
}

function published(...schemas: readonly (readonly [number, JsonObject])[]) {
  return schemas.map(([version, schema]) => ({ version, schema }));
}

it.each<[string, ReturnType<typeof published>, JsonObject, CompatibilityMode, number, string]>([
  ['the first one', [], wide, 'FULL', 1, 'none'],
  ['the same', published([1, wide]), wide, 'BACKWARD', 1, 'none'],
  ['the same in other words', published([2, wide]), { ...wide, title: 'A', minProperties: 1 }, 'BACKWARD', 2, 'none'],
  ['a wider one', published([1, narrow]), wide, 'BACKWARD', 1, 'compatible'],
  ['a wider one for old readers', published([1, narrow]), wide, 'FORWARD', 2, 'breaking'],
  ['a narrower one', published([1, wide]), narrow, 'BACKWARD', 2, 'breaking'],
  ['a narrower one than the one before', published([1, wide], [1, narrow]), narrow, 'BACKWARD', 1, 'none'],
  ['narrow after wide after narrow', published([1, narrow], [1, wide]), narrow, 'FORWARD_TRANSITIVE', 1, 'compatible'],
  [
    'one that only an older version refuses',
    published([1, noted], [2, narrow]),
    wide,
    'BACKWARD_TRANSITIVE',
    2,
    'compatible',
  ],
  ['one after two versions', published([1, wide], [3, wide]), narrow, 'BACKWARD', 4, 'breaking'],
  ['one that can’t be compared', published([1, wide]), referring, 'BACKWARD', 2, 'breaking'],
])('[SC9] plans the version of %s', (_what, before, next, mode, version, bump) => {
  expect(planVersion({ published: before, next, mode })).toMatchObject({ version, bump });
});

it('[SC9] says why a new version is needed, and lets tolerant readers do without it', () => {
  const versions = { published: published([1, wide]), next: noted, mode: 'FULL' } as const;
  expect(planVersion(versions).changes).toMatchObject([{ field: 'note', direction: 'forward', against: 0 }]);
  expect(planVersion({ ...versions, readers: 'tolerant' })).toEqual({ version: 1, bump: 'compatible', changes: [] });
});
