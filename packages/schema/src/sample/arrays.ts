import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { listOf, numberOf } from './keywords.ts';
import type { Place } from './Place.ts';

const longest = 200;

/** Lists: with one item where that is allowed, and as short as they may be. */
export function* arrays(schema: JsonObject, place: Place): Generator<JsonValue> {
  const least = Math.min(longest, numberOf(schema['minItems'], 0));
  const most = Math.min(longest, numberOf(schema['maxItems'], longest));
  const usual = Math.max(least, listOf(schema['prefixItems']).length, 1);
  const tried = new Set<number>();
  for (const length of [usual, least, least + 1, 0, 2, 3]) {
    if (length > most || tried.has(length)) continue;
    tried.add(length);
    const list = filled(schema, length, place);
    if (list !== undefined) yield list;
  }
  if (most > 0) yield* singles(schema, place);
}

function filled(schema: JsonObject, length: number, place: Place): readonly JsonValue[] | undefined {
  const parts = partsFor(schema, length);
  const list: JsonValue[] = [];
  const taken = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const value = nextValue(part, itemPlace(place, index), schema['uniqueItems'] === true ? taken : new Set());
    if (value === undefined) return undefined;
    taken.add(JSON.stringify(value));
    list.push(value);
  }
  return list;
}

function* singles(schema: JsonObject, place: Place): Generator<JsonValue> {
  const [part] = partsFor(schema, 1);
  if (part === undefined) return;
  for (const value of place.valuesOf(part, itemPlace(place, 0))) yield [value];
}

/** What each item must be; what the list must contain stands first behind the fixed items. */
function partsFor(schema: JsonObject, length: number): JsonValue[] {
  const prefix = listOf(schema['prefixItems']);
  const items = schema['items'] ?? true;
  const contained = schema['contains'];
  const wanted = contained === undefined ? 0 : numberOf(schema['minContains'], 1);
  return Array.from({ length }, (_, index) => {
    const part = prefix[index] ?? items;
    const isWanted = contained !== undefined && index >= prefix.length && index < prefix.length + wanted;
    return isWanted ? { allOf: [contained, part] } : part;
  });
}

function nextValue(part: JsonValue, place: Place, taken: ReadonlySet<string>): JsonValue | undefined {
  for (const value of place.valuesOf(part, place)) if (!taken.has(JSON.stringify(value))) return value;
  return undefined;
}

function itemPlace(place: Place, index: number): Place {
  const name = place.path.at(-1) ?? 'item';
  const singular = name.length > 3 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
  return {
    ...place,
    path: [...place.path.slice(0, -1), index === 0 ? singular : `${singular} ${index + 1}`, ...nesting(place)],
  };
}

/** An item of a list without a name would look like the list itself; depth must still grow. */
function nesting({ path }: Place): string[] {
  return path.length === 0 ? ['item'] : [];
}
