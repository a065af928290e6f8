import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { listOf, partsOf } from '../../sample/keywords.ts';
import type { SchemaDocument } from '../formula/SchemaDocument.ts';

/** What the writers' schema says at the same place: all parts that hold there together. None where it says nothing. */
export type Counterpart = readonly JsonObject[];

/** A schema with its references and `allOf` opened. */
export function openCounterpart(schema: JsonValue | undefined, document: SchemaDocument): Counterpart {
  const parts: JsonObject[] = [];
  const waiting = [schema];
  for (const each of waiting) {
    if (!isJsonObject(each) || parts.includes(each)) continue;
    parts.push(each);
    const place = typeof each['$ref'] === 'string' ? document.find(each['$ref']) : undefined;
    if (place !== undefined && typeof place !== 'string') waiting.push(place.schema);
    waiting.push(...listOf(each['allOf']));
  }
  return parts;
}

/** The value of a keyword, wherever at the place it stands. */
export function keywordOf(counterpart: Counterpart, keyword: string): JsonValue | undefined {
  return counterpart.find((part) => Object.hasOwn(part, keyword))?.[keyword];
}

/** The names that the writers' schema speaks of. */
export function namesOf(counterpart: Counterpart): readonly string[] {
  return [...new Set(counterpart.flatMap((part) => Object.keys(partsOf(part['properties']))))];
}

export function propertyOf(counterpart: Counterpart, name: string, document: SchemaDocument): Counterpart {
  return counterpart.flatMap((part) => {
    const properties = partsOf(part['properties']);
    return Object.hasOwn(properties, name) ? openCounterpart(properties[name], document) : [];
  });
}

/** The items from an index on; `rest` for those after `prefixItems`. */
export function itemOf(counterpart: Counterpart, index: number | 'rest', document: SchemaDocument): Counterpart {
  return counterpart.flatMap((part) => {
    const own = index === 'rest' ? undefined : listOf(part['prefixItems'])[index];
    return openCounterpart(own ?? part['items'], document);
  });
}

/** The schema under a keyword. */
export function partOf(counterpart: Counterpart, keyword: string, document: SchemaDocument): Counterpart {
  return counterpart.flatMap((part) => openCounterpart(part[keyword], document));
}
