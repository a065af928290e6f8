import { isJsonObject, type JsonObject, type JsonValue } from '@lambdastorm/schema';
import { mapSubschemas } from '../../contract/mapSubschemas.ts';

/** Keywords that JSON Schema got after draft 7, and that nothing of draft 7 can say. */
const unknown: ReadonlySet<string> = new Set([
  '$dynamicAnchor',
  '$dynamicRef',
  'maxContains',
  'minContains',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/**
 * A schema of 2020-12 in the words of draft 7, which is what every reader of AsyncAPI understands. Fields come through as
 * they are; of a schema that somebody wrote, `lostKeywords` says what does not.
 */
export function toDraft7(schema: JsonObject): JsonObject {
  const { prefixItems, items, dependentRequired, dependentSchemas, ...rest } = mapSubschemas(schema, toDraft7);
  const known = Object.entries(rest).filter(([keyword]) => !unknown.has(keyword));
  return besideReference({
    ...Object.fromEntries(known),
    ...(prefixItems === undefined ? definedItems('items', items) : { items: prefixItems }),
    ...(prefixItems === undefined ? {} : definedItems('additionalItems', items)),
    ...dependencies(dependentRequired, dependentSchemas),
  });
}

/** The keywords of a schema that draft 7 has no words for, sorted. */
export function lostKeywords(schema: JsonObject): readonly string[] {
  const lost = new Set<string>();
  const look = (part: JsonObject): JsonObject => {
    for (const keyword of Object.keys(part)) if (unknown.has(keyword)) lost.add(keyword);
    return mapSubschemas(part, look);
  };
  look(schema);
  return [...lost].sort();
}

function definedItems(keyword: string, items: JsonValue | undefined): JsonObject {
  return items === undefined ? {} : { [keyword]: items };
}

function dependencies(required: JsonValue | undefined, schemas: JsonValue | undefined): JsonObject {
  const all = {
    ...(isJsonObject(required) ? required : {}),
    ...(isJsonObject(schemas) ? schemas : {}),
  };
  return Object.keys(all).length === 0 ? {} : { dependencies: all };
}

/** Draft 7 reads nothing beside a reference. */
function besideReference({ $ref, ...rest }: JsonObject): JsonObject {
  if ($ref === undefined) return rest;
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [...listOf(rest['allOf']), { $ref }] };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
