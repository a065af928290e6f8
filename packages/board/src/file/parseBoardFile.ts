import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import type { z } from 'zod';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import { compareIds, compareRelationships } from '../order.ts';
import { storedConnection, storedFrame, storedLevel, storedNote, storedRelationship } from '../stored/storedForms.ts';
import { BoardFileError } from './BoardFileError.ts';
import { isObject, readJson } from './readJson.ts';

/** A board with its name, as `*.board.json` keeps it. */
export interface BoardFile {
  readonly name: string;
  readonly snapshot: BoardSnapshot;
}

export const boardFileFormat = 'lambdastorm/board';
export const boardFileVersion = 1;

/**
 * Reads a board file; keys that this version does not know are kept. Throws a `BoardFileError` whose message says in one
 * sentence what is wrong and where.
 */
export function parseBoardFile(text: string): BoardFile {
  const file = readJson(text);
  checkFormat(file);
  const { format: _format, version: _version, name, level, notes, frames, connections, relationships, ...extra } = file;
  if (typeof name !== 'string') throw new BoardFileError('name is missing or not a text; give the board a name.');
  const snapshot: BoardSnapshot = {
    level: parse(storedLevel, level ?? 'bigPicture', 'level'),
    notes: list(notes, 'notes', (each, at) => parse(storedNote, toNote(each), at)).sort(compareIds),
    frames: list(frames, 'frames', (each, at) => parse(storedFrame, toFrame(each), at)).sort(compareIds),
    connections: list(connections, 'connections', (each, at) => parse(storedConnection, toConnection(each), at)).sort(
      compareIds,
    ),
    relationships: list(relationships, 'relationships', (each, at) =>
      parse(storedRelationship, toRelationship(each), at),
    ).sort(compareRelationships),
    ...withExtra(extra),
  };
  checkReferences(snapshot);
  return { name, snapshot };
}

function checkFormat(file: JsonObject): void {
  if (file['format'] !== boardFileFormat) {
    throw new BoardFileError(`The file is JSON but not a board file: format must be "${boardFileFormat}".`);
  }
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new BoardFileError('version is missing or not a whole number; this Lambdastorm writes version 1.');
  }
  if (version > boardFileVersion) {
    throw new BoardFileError(
      `The board file has version ${version}, and this Lambdastorm reads up to ${boardFileVersion}; update Lambdastorm.`,
    );
  }
}

function checkReferences(snapshot: BoardSnapshot): void {
  const noteIds = unique(snapshot.notes, 'notes');
  const frameIds = unique(snapshot.frames, 'frames');
  unique(snapshot.connections, 'connections');
  for (const { id, from, to } of snapshot.connections) {
    const missing = [from, to].find((end) => !noteIds.has(end));
    if (missing !== undefined) {
      throw new BoardFileError(`Connection "${id}" points to note "${missing}", which the file does not contain.`);
    }
  }
  const pairs = new Set<string>();
  for (const { upstream, downstream } of snapshot.relationships) {
    const missing = [upstream, downstream].find((end) => !frameIds.has(end));
    if (missing !== undefined) {
      throw new BoardFileError(`A relationship names frame "${missing}", which the file does not contain.`);
    }
    const pair = JSON.stringify([upstream, downstream]);
    if (pairs.has(pair)) {
      throw new BoardFileError(`The relationship of "${upstream}" and "${downstream}" is given twice; keep one.`);
    }
    pairs.add(pair);
  }
}

function unique(things: readonly { readonly id: string }[], list: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) throw new BoardFileError(`The id "${id}" is used twice in ${list}; each needs its own.`);
    ids.add(id);
  }
  return ids;
}

function list<Thing>(value: JsonValue | undefined, at: string, read: (each: JsonValue, at: string) => Thing): Thing[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new BoardFileError(`${at} must be a list.`);
  return value.map((each: JsonValue, index) => read(each, `${at}[${index}]`));
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown, at: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new BoardFileError(`${at}${path} does not fit: ${issue?.message ?? 'unknown'}; correct it and try again.`);
}

function toNote(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, kind, text, position, size, pivotal, details, ...extra } = value;
  return {
    id,
    kind,
    text,
    position,
    size: size ?? { width: 200, height: 200 },
    pivotal: pivotal ?? false,
    details: toDetails(details ?? {}),
    ...withExtra(extra),
  };
}

function toDetails(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { description, payload, schema, http, system, key, resolved, owner, decision, ...extra } = value;
  const known = { description, http, system, key, resolved, owner, decision };
  return { ...definedOnly(known), ...toPayload(payload, schema), ...withExtra(extra) };
}

function toPayload(payload: JsonValue | undefined, schema: JsonValue | undefined): object {
  if (payload !== undefined && schema !== undefined) {
    throw new BoardFileError('A note has both details.payload and details.schema; keep one of them.');
  }
  if (schema !== undefined) return { payload: { type: 'jsonSchema', schema } };
  return payload === undefined ? {} : { payload: isObject(payload) ? { ...payload, type: 'fields' } : payload };
}

function toFrame(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, kind, title, position, size, ...extra } = value;
  return { id, kind, title, position, size, ...withExtra(extra) };
}

function toConnection(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { id, from, to, label, ...extra } = value;
  return { id, from, to, label: label ?? '', ...withExtra(extra) };
}

function toRelationship(value: JsonValue): unknown {
  if (!isObject(value)) return value;
  const { upstream, downstream, patterns, ...extra } = value;
  return { upstream, downstream, patterns: patterns ?? { upstream: [], downstream: [] }, ...withExtra(extra) };
}

function withExtra(extra: JsonObject): { readonly extra?: JsonObject } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}

function definedOnly(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
