import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { z } from 'zod';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import { compareDismissed, compareIds, compareRelationships } from '../order.ts';
import {
  storedConnection,
  storedDismissed,
  storedFrame,
  storedLevel,
  storedNote,
  storedRelationship,
  storedView,
} from '../stored/storedForms.ts';
import { BoardFileError } from './BoardFileError.ts';
import { checkReferences } from './checkReferences.ts';
import { readJson } from './readJson.ts';
import { toConnection, toDismissed, toFrame, toNote, toRelationship, toView, withExtra } from './toStoredForm.ts';

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
  const { format: _format, version: _version, name, level, checksWording, ...rest } = file;
  const { notes, frames, connections, relationships, views, dismissed, ...extra } = rest;
  if (typeof name !== 'string') throw new BoardFileError('name is missing or not a text; give the board a name.');
  const snapshot: BoardSnapshot = {
    level: parse(storedLevel, level ?? 'bigPicture', 'level'),
    ...(parse(z.boolean(), checksWording ?? true, 'checksWording') ? {} : { checksWording: false }),
    notes: list(notes, 'notes', (each, at) => parse(storedNote, toNote(each), at)).sort(compareIds),
    frames: list(frames, 'frames', (each, at) => parse(storedFrame, toFrame(each), at)).sort(compareIds),
    connections: list(connections, 'connections', (each, at) => parse(storedConnection, toConnection(each), at)).sort(
      compareIds,
    ),
    relationships: list(relationships, 'relationships', (each, at) =>
      parse(storedRelationship, toRelationship(each), at),
    ).sort(compareRelationships),
    views: list(views, 'views', (each, at) => parse(storedView, toView(each), at)).sort(compareIds),
    dismissed: list(dismissed, 'dismissed', (each, at) => parse(storedDismissed, toDismissed(each), at)).sort(
      compareDismissed,
    ),
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
