import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';

/** A place in a schema, and the schema that stands there. */
export interface SchemaPlace {
  /** A JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly schema: JsonValue;
}

/** A whole JSON Schema, in which references are followed; none leads out of it. */
export interface SchemaDocument {
  readonly root: JsonValue;
  /** What a reference leads to, or the sentence why it can't be followed. */
  find(reference: string): SchemaPlace | string;
}

export function openDocument(root: JsonValue): SchemaDocument {
  const { anchors, hasInnerId } = findAnchors(root);
  const ownId = isJsonObject(root) && typeof root['$id'] === 'string' ? (root['$id'].split('#')[0] ?? '') : '';
  return {
    root,
    find: (reference) => {
      const [base = '', fragment = ''] = reference.split('#');
      if (base !== '' && base !== ownId) {
        return `“${reference}” leads out of the schema; only references inside of it are followed.`;
      }
      if (hasInnerId) {
        return `Where “${reference}” leads can't be told for sure, since a part of the schema has an $id of its own.`;
      }
      const place = fragment === '' || fragment.startsWith('/') ? followPointer(root, fragment) : anchors.get(fragment);
      return place ?? `“${reference}” leads nowhere that can be told for sure.`;
    },
  };
}

export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function followPointer(root: JsonValue, fragment: string): SchemaPlace | undefined {
  const pointer = decode(fragment);
  let schema: JsonValue | undefined = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, key)) return undefined;
    schema = (schema as JsonObject)[key];
  }
  return typeof schema === 'boolean' || isJsonObject(schema) ? { pointer, schema } : undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

interface Anchors {
  /** Schemas by the name that they gave themselves; undefined for a name that was given twice. */
  readonly anchors: ReadonlyMap<string, SchemaPlace | undefined>;
  /** Whether a part is a document of its own, to which the references in it are relative. */
  readonly hasInnerId: boolean;
}

function findAnchors(root: JsonValue): Anchors {
  const anchors = new Map<string, SchemaPlace | undefined>();
  let hasInnerId = false;
  for (const { pointer, schema } of objectsIn(root)) {
    for (const name of [schema['$anchor'], schema['$dynamicAnchor']]) {
      if (typeof name === 'string') anchors.set(name, anchors.has(name) ? undefined : { pointer, schema });
    }
    if (schema !== root && typeof schema['$id'] === 'string') hasInnerId = true;
  }
  return { anchors, hasInnerId };
}

function* objectsIn(root: JsonValue): Generator<{ readonly pointer: string; readonly schema: JsonObject }> {
  const waiting = [{ pointer: '', value: root }];
  for (const { pointer, value } of waiting) {
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value)) yield { pointer, schema: value };
    for (const [key, part] of Object.entries(value)) {
      waiting.push({ pointer: `${pointer}/${escapePointer(key)}`, value: part });
    }
  }
}
