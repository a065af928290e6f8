import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { BoardFileError } from './BoardFileError.ts';

const mostBytes = 20_000_000;
const deepest = 64;

/** The JSON object in a text that came from outside. Throws a `BoardFileError`. */
export function readJson(text: string): JsonObject {
  if (text.length > mostBytes || utf8Length(text) > mostBytes) {
    throw new BoardFileError('The board file is larger than 20 MB; split the board into several.');
  }
  const value = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!isObject(value)) throw new BoardFileError('The file is JSON but not a board file: it must be an object.');
  refuseTraps(value, '', 0);
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BoardFileError(`The file is not JSON (${reason}); choose a file that ends in .board.json.`);
  }
}

/** `__proto__` would become a prototype in careless hands, and endless depth a stack overflow. */
function refuseTraps(value: JsonValue, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    throw new BoardFileError(`${path.slice(0, 60)}… is nested deeper than ${deepest} levels; a board file never is.`);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseTraps(item, `${path}[${index}]`, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw new BoardFileError(`${path || 'The file'} has the key __proto__; remove it.`);
    refuseTraps(item, path === '' ? key : `${path}.${key}`, depth + 1);
  }
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
