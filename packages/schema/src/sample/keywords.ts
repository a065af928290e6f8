import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';

/** The entries of a keyword that is a list; none when it is not. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a keyword that is a list of them. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

/** The parts of a keyword that is an object of them. */
export function partsOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The number of a keyword, or what holds without it. */
export function numberOf(value: JsonValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
