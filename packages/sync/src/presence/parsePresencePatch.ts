import type { Point, Rectangle } from '@lambdastorm/board';
import { FrameError } from '../FrameError.ts';
import { type Presence, type PresencePatch, presenceLimits } from './Presence.ts';

/** A page that scrolls for years gets no farther. */
const farthest = 1e15;

/** Reads what a client shows of itself; throws a FrameError at anything that is no presence. */
export function parsePresencePatch(json: string): PresencePatch {
  const patch = parseObject(json);
  for (const [key, value] of Object.entries(patch)) {
    if (!Object.hasOwn(isValid, key)) throw new FrameError(`Presence has no ${JSON.stringify(key.slice(0, 20))}.`);
    if (!isValid[key as keyof Presence](value)) throw new FrameError(`The ${key} of a presence is none.`);
  }
  return patch;
}

const isValid: { readonly [Key in keyof Presence]: (value: unknown) => boolean } = {
  cursor: (value) => value === null || isPoint(value),
  view: (value) => value === null || isRectangle(value),
  selection: isIds,
  writing: (value) => value === null || isId(value),
  dragging: isIds,
  by: isPoint,
  isIdle: (value) => typeof value === 'boolean',
};

function parseObject(json: string): PresencePatch {
  if (json.length > presenceLimits.frameBytes) throw new FrameError('A presence is too large.');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new FrameError('A presence is no JSON.', { cause: error });
  }
  if (!isRecord(value)) throw new FrameError('A presence is no object.');
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= farthest;
}

function isPoint(value: unknown): value is Point {
  return isRecord(value) && hasOnly(value, ['x', 'y']) && isNumber(value['x']) && isNumber(value['y']);
}

function isRectangle(value: unknown): value is Rectangle {
  if (!isRecord(value) || !hasOnly(value, ['position', 'size'])) return false;
  const { position, size } = value;
  if (!isPoint(position) || !isRecord(size) || !hasOnly(size, ['width', 'height'])) return false;
  return [size['width'], size['height']].every((each) => isNumber(each) && Number(each) > 0);
}

function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= presenceLimits.idLength;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= presenceLimits.ids && value.every(isId);
}
