import type { MergeResult, MergeTexts } from './MergeResult.ts';
import { mergeLines } from './mergeLines.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}
type Side = 'base' | 'yours' | 'ours';
/** One value of the three that are merged; `undefined` where a side has none. */
type Values = Readonly<Record<Side, Json | undefined>>;

/**
 * Merges JSON key by key, so that neighbours in a list of dependencies are no conflict. The user's order and indentation
 * stay. What is no plain JSON, or would not survive being read and written, is merged line by line.
 */
export function mergeJson(texts: MergeTexts): MergeResult {
  const values = { base: parse(texts.base), yours: parse(texts.yours), ours: parse(texts.ours) };
  if (values.base === undefined || values.yours === undefined || values.ours === undefined) return mergeLines(texts);
  const indent = /^[ \t]+(?=")/m.exec(texts.yours)?.[0] ?? '  ';
  // Merged three times, each time with another side's word on what both changed: these differ in conflicts only.
  const print = (side: Side): string => {
    const merged = mergeValues(values, side);
    return merged === undefined ? '' : `${JSON.stringify(merged, null, indent)}\n`;
  };
  const yours = print('yours');
  if (sameJson(parse(yours), values.yours) && print('ours') === yours) return { text: texts.yours, hasConflict: false };
  return mergeLines({ base: print('base'), yours, ours: print('ours') });
}

/** The value of a text that can be read and written without losing anything. */
function parse(text: string): Json | undefined {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const printed = JSON.stringify(value);
  const isFaithful = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1') === printed;
  return isFaithful ? value : undefined;
}

function mergeValues({ base, yours, ours }: Values, winner: Side): Json | undefined {
  if (sameJson(yours, ours) || sameJson(base, ours)) return yours;
  if (sameJson(base, yours)) return ours;
  if (isObject(yours) && isObject(ours)) return mergeObjects(isObject(base) ? base : {}, yours, ours, winner);
  return { base, yours, ours }[winner];
}

function mergeObjects(base: JsonObject, yours: JsonObject, ours: JsonObject, winner: Side): JsonObject {
  const entries = keysInOrder(yours, ours).flatMap((key): [string, Json][] => {
    const merged = mergeValues({ base: own(base, key), yours: own(yours, key), ours: own(ours, key) }, winner);
    return merged === undefined ? [] : [[key, merged]];
  });
  return Object.fromEntries(entries);
}

/** The user's keys in their order; one that is new comes after the one that it follows in ours. */
function keysInOrder(yours: JsonObject, ours: JsonObject): readonly string[] {
  const keys = Object.keys(yours);
  let place = 0;
  for (const key of Object.keys(ours)) {
    const found = keys.indexOf(key);
    if (found === -1) keys.splice(place, 0, key);
    place = (found === -1 ? place : found) + 1;
  }
  return keys;
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values mean the same, in whatever order their keys stand. */
function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => sameJson(each, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameJson(a[key], own(b, key)));
}
