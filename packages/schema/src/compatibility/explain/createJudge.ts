import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonValue } from '../../JsonValue.ts';
import { type OpenSchema, openSchema } from '../../sample/openSchema.ts';
import { isRisky } from '../text/isRisky.ts';

/** Whether a schema takes a value; undefined when the validator can't tell or might not come to an end. */
export type Judge = (value: JsonValue) => boolean | undefined;

/** Short enough for any pattern that a backtracking engine may choke on. */
const harmlessLength = 16;

export function createJudge(schema: JsonValue): Judge {
  if (!isJsonObject(schema)) return () => schema !== false;
  let opened: { readonly document: OpenSchema; readonly isDangerous: boolean } | undefined;
  return (value) => {
    // Most comparisons find nothing to judge.
    opened ??= { document: openSchema(schema), isDangerous: patternsIn(schema).some(isRisky) };
    const { document, isDangerous } = opened;
    return isDangerous && longestText(value) > harmlessLength ? undefined : document.judges(document.root, value);
  };
}

function patternsIn(value: JsonValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, JsonValue]) => {
    const named = key === 'patternProperties' && isJsonObject(part) ? Object.keys(part) : [];
    return key === 'pattern' && typeof part === 'string' ? [part] : [...named, ...patternsIn(part)];
  });
}

function longestText(value: JsonValue): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (longest, [key, part]: [string, JsonValue]) => Math.max(longest, key.length, longestText(part)),
    0,
  );
}
