import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { storedDetails, storedFrameDetails } from '../stored/storedForms.ts';
import { definedOnly } from '../thingLists.ts';
import { BoardFileError } from './BoardFileError.ts';
import { isObject } from './readJson.ts';

// A file says in fewer words what is stored: absent keys are filled in, and keys that nobody knows go to `extra`. What
// is no object passes as it is; the stored form refuses it.

export function toNote(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, kind, text, position, size, pivotal, locked, group, details, ...extra } = value;
  return {
    id,
    kind,
    text,
    position,
    size: size ?? { width: 200, height: 200 },
    pivotal: pivotal ?? false,
    ...toHold(locked, group),
    details: toDetails(details ?? {}),
    ...withExtra(extra),
  };
}

function toDetails(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { payload, schema, ...rest } = value;
  return { ...parted(rest, Object.keys(storedDetails)), ...toPayload(payload, schema) };
}

function toPayload(payload: JsonValue | undefined, schema: JsonValue | undefined): object {
  if (payload !== undefined && schema !== undefined) {
    throw new BoardFileError('A note has both details.payload and details.schema; keep one of them.');
  }
  if (schema !== undefined) return { payload: { type: 'jsonSchema', schema } };
  return payload === undefined ? {} : { payload: isObject(payload) ? { ...payload, type: 'fields' } : payload };
}

export function toFrame(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, kind, title, position, size, locked, group, details, ...extra } = value;
  return {
    ...{ id, kind, title, position, size },
    ...toHold(locked, group),
    ...toFrameDetails(details),
    ...withExtra(extra),
  };
}

/** Empty details say what absent ones say. */
function toFrameDetails(details: JsonValue | undefined): object {
  if (details === undefined || (isObject(details) && Object.keys(details).length === 0)) return {};
  return { details: isObject(details) ? parted(details, Object.keys(storedFrameDetails)) : details };
}

/** The known keys, and what nobody knows in `extra`. */
function parted(value: JsonObject, known: readonly string[]): object {
  const entries = Object.entries(value);
  const isKnown = ([key]: (typeof entries)[number]): boolean => known.includes(key);
  const extra = Object.fromEntries(entries.filter((entry) => !isKnown(entry)));
  return { ...Object.fromEntries(entries.filter(isKnown)), ...withExtra(extra) };
}

/** `"locked": false` says what an absent key says. */
function toHold(locked: JsonValue | undefined, group: JsonValue | undefined): object {
  return definedOnly({ locked: locked === false ? undefined : locked, group });
}

export function toConnection(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, from, to, label, ...extra } = value;
  return { id, from, to, label: label ?? '', ...withExtra(extra) };
}

export function toRelationship(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { upstream, downstream, mutual, patterns, ...extra } = value;
  return {
    ...{ upstream, downstream, patterns: patterns ?? { upstream: [], downstream: [] } },
    ...definedOnly({ mutual }),
    ...withExtra(extra),
  };
}

export function toView(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, name, position, size, ...extra } = value;
  return { id, name, position, size, ...withExtra(extra) };
}

export function toDismissed(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { from, to, ...extra } = value;
  return { from, to, ...withExtra(extra) };
}

export function withExtra(extra: JsonObject): { readonly extra?: JsonObject } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}
