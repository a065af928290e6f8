import type { JsonObject } from '../JsonValue.ts';
import { numberOf } from './keywords.ts';

const enough = 60;

/** Numbers within the bounds, an everyday one first. */
export function* numbers(schema: JsonObject, type: 'integer' | 'number'): Generator<number> {
  const step = stepOf(schema, type);
  const least = Math.max(numberOf(schema['minimum'], -Infinity), numberOf(schema['exclusiveMinimum'], -Infinity));
  const most = Math.min(numberOf(schema['maximum'], Infinity), numberOf(schema['exclusiveMaximum'], Infinity));
  const everyday = type === 'integer' ? 3 : 12.5;
  if (everyday >= least && everyday <= most) yield* [everyday, onGrid(everyday, step)];
  if (type === 'number' && step === 1 && least > -Infinity && most < Infinity) yield tidy(least + (most - least) / 2);
  if (least > -Infinity) yield* [least, ...grid(onGrid(least, step), step)];
  if (most < Infinity) yield* [most, ...grid(onGrid(most, step), -step)];
  if (type === 'number') yield* halvings(least, most);
  yield* grid(0, step);
}

function stepOf(schema: JsonObject, type: 'integer' | 'number'): number {
  const step = Math.abs(numberOf(schema['multipleOf'], 1)) || 1;
  return type === 'integer' && !Number.isInteger(step) ? lcmWithOne(step) : step;
}

/** The smallest whole number that is a multiple of a fraction, as far as hundredths go. */
function lcmWithOne(step: number): number {
  for (let times = 1; times <= 1000; times++) if (Number.isInteger(tidy(step * times))) return tidy(step * times);
  return step;
}

function onGrid(value: number, step: number): number {
  return tidy(Math.ceil(tidy(value / step)) * step);
}

function grid(start: number, step: number): number[] {
  return Array.from({ length: enough }, (_, index) => tidy(start + index * step));
}

/** Between bounds that are closer than any step. */
function halvings(least: number, most: number): number[] {
  if (least === -Infinity || most === Infinity) return [];
  return Array.from({ length: enough }, (_, index) => least + (most - least) / (index + 2));
}

/** Without the dust that binary fractions leave. */
function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}
