import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { listOf, numberOf, partsOf, textsOf } from './keywords.ts';
import type { Place } from './Place.ts';
import { textMatching } from './textMatching.ts';

const deepest = 7;

/** Objects: with all that may be there, with what must be there, and with other values in one place. */
export function* objects(schema: JsonObject, place: Place): Generator<JsonValue> {
  const required = requiredNames(schema);
  const offered = Object.keys(partsOf(schema['properties']));
  const most = numberOf(schema['maxProperties'], Infinity);
  const isRoomy = place.path.length < deepest && place.budget.left > 0;
  const optional = isRoomy ? offered.filter((name) => !required.includes(name)) : [];
  const all = inOrder(offered, [...required, ...optional.slice(0, Math.max(0, most - required.length))]);

  const full = filled(schema, all, place);
  if (full !== undefined) yield full;
  if (full !== undefined && all.length < numberOf(schema['minProperties'], 0)) {
    const more = moreNames(schema, all);
    const larger = filled(schema, [...all, ...more], place);
    if (larger !== undefined) yield larger;
  }
  const least = filled(schema, inOrder(offered, required), place);
  if (least !== undefined) yield least;
  if (full !== undefined) yield* varied(schema, full, place);
}

function requiredNames(schema: JsonObject): readonly string[] {
  const names = new Set(textsOf(schema['required']));
  const dependent = partsOf(schema['dependentRequired']);
  // A set grows while it is walked, so what a needed name needs is followed as well.
  for (const name of names) {
    const needed = Object.hasOwn(dependent, name) ? dependent[name] : undefined;
    for (const each of textsOf(needed)) names.add(each);
  }
  return [...names];
}

function inOrder(offered: readonly string[], names: readonly string[]): string[] {
  return [...offered.filter((name) => names.includes(name)), ...names.filter((name) => !offered.includes(name))];
}

/** The object with these properties, or nothing when one that must be there never ends. */
function filled(schema: JsonObject, names: readonly string[], place: Place): JsonObject | undefined {
  const required = textsOf(schema['required']);
  const entries: [string, JsonValue][] = [];
  for (const name of names) {
    const [value] = place.valuesOf(partFor(schema, name), { ...place, path: [...place.path, name] });
    if (value === undefined && required.includes(name)) return undefined;
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function* varied(schema: JsonObject, object: JsonObject, place: Place): Generator<JsonObject> {
  for (const name of Object.keys(object)) {
    for (const value of place.valuesOf(partFor(schema, name), { ...place, path: [...place.path, name] })) {
      yield Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? value : old]));
    }
  }
}

function partFor(schema: JsonObject, name: string): JsonValue {
  const properties = partsOf(schema['properties']);
  const patterned = Object.entries(partsOf(schema['patternProperties']))
    .filter(([pattern]) => isMatch(pattern, name))
    .map(([, part]) => part);
  const named = [...(Object.hasOwn(properties, name) ? [properties[name] ?? true] : []), ...patterned];
  if (named.length > 1) return { allOf: named };
  return named[0] ?? schema['additionalProperties'] ?? true;
}

function isMatch(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** Names for properties that must be there without being named. */
function moreNames(schema: JsonObject, taken: readonly string[]): string[] {
  const rule = schema['propertyNames'];
  const pattern = isJsonObject(rule) ? rule['pattern'] : undefined;
  const patterns = [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...Object.keys(partsOf(schema['patternProperties'])),
  ];
  const allowed = isJsonObject(rule) ? listOf(rule['enum']).filter((each) => typeof each === 'string') : [];
  const made = Array.from({ length: 50 }, (_, index) => (index === 0 ? 'key' : `key${index + 1}`));
  const names = [
    ...allowed,
    ...patterns.flatMap((each) => [...textMatching(each)].slice(0, 50)),
    ...(allowed.length + patterns.length === 0 ? made : []),
  ];
  const missing = Math.min(50, numberOf(schema['minProperties'], 0) - taken.length);
  return [...new Set(names)].filter((name) => !taken.includes(name)).slice(0, missing);
}
