import { type Answer, type Fact, type Facts, found, none, ofKind, type Solver, tooMuch, unknown } from './Solver.ts';

interface Range {
  readonly least: number;
  readonly isLeastOpen: boolean;
  readonly most: number;
  readonly isMostOpen: boolean;
}

const mostTries = 20_000;

/** A number within the bounds, on some grids and off others. */
export function solveNumber(facts: Facts, solver: Solver): Answer {
  const doubts = ofKind(facts, 'unclear').map(({ why }) => why);
  const [given] = ofKind(facts, 'equals');
  const fits = (value: number) => Number.isFinite(value) && facts.every((fact) => meets(value, fact));
  if (given !== undefined) {
    return typeof given.value === 'number' && fits(given.value) ? found(given.value, doubts) : none;
  }
  const range = rangeOf(facts);
  if (isEmpty(range)) return none;
  const multiples = ofKind(facts, 'multiple');
  const steps = multiples.filter(({ isMet }) => isMet).map(({ of }) => of);
  const differs = ofKind(facts, 'differs').length;
  const [first, ...others] = steps;
  if (first === undefined) return solveDense(range, { fits, doubts, isSparse: multiples.length > 0, differs });
  const step = others.reduce(commonMultiple, first);
  if (multiples.some(({ isMet, of }) => !isMet && isMultiple(step, of))) return none;
  solver.budget.left -= 1;
  return solveGrid(range, step, { fits, doubts, isSparse: multiples.length > steps.length, differs });
}

interface Wish {
  readonly fits: (value: number) => boolean;
  readonly doubts: readonly string[];
  /** Whether some grid is to be avoided. */
  readonly isSparse: boolean;
  readonly differs: number;
}

function solveDense(range: Range, { fits, doubts, isSparse, differs }: Wish): Answer {
  const value = [...denseNumbers(range, differs)].find(fits);
  if (value !== undefined) return found(value, doubts);
  if (range.least === range.most) return none;
  return isSparse ? unknown('Whether a number within the bounds is no multiple could not be told.') : tooMuch;
}

function* denseNumbers({ least, most }: Range, differs: number): Generator<number> {
  yield* [0, 1, -1, 0.5, 2, 0.1, 0.3, 1.7, least, most, least + 1, most - 1, least + 0.5, most - 0.5];
  yield* [least + 0.37, most - 0.37, Math.floor(most), Math.ceil(least)];
  const span = most - least;
  for (let part = 2; part < 30 + differs; part++) {
    if (Number.isFinite(span)) yield* [least + span / part, Number((least + span / part).toPrecision(3))];
    else yield* [part, -part, least + part, most - part, part + 0.37];
  }
}

function solveGrid(range: Range, step: number, { fits, doubts, isSparse, differs }: Wish): Answer {
  const tries = Math.min(mostTries, 100 + differs * 2);
  const [from, to] = [Math.ceil(range.least / step - 1), Math.floor(range.most / step + 1)];
  const start = from > -Infinity ? from : to < Infinity ? to : 0;
  const direction = from > -Infinity || to === Infinity ? 1 : -1;
  for (let index = 0; index < tries; index++) {
    const times = start + direction * index;
    if (times < from || times > to) break;
    const value = tidy(times * step);
    if (fits(value)) return found(value, doubts);
  }
  const isWhole = Number.isSafeInteger(from) && Number.isSafeInteger(to) && to - from < tries;
  if (isWhole) return none;
  return isSparse
    ? unknown('Whether a multiple within the bounds is no multiple of another could not be told.')
    : tooMuch;
}

function rangeOf(facts: Facts): Range {
  let range: Range = { least: -Infinity, isLeastOpen: false, most: Infinity, isMostOpen: false };
  for (const { value, isOpen } of ofKind(facts, 'least')) {
    if (value > range.least || (value === range.least && isOpen))
      range = { ...range, least: value, isLeastOpen: isOpen };
  }
  for (const { value, isOpen } of ofKind(facts, 'most')) {
    if (value < range.most || (value === range.most && isOpen)) range = { ...range, most: value, isMostOpen: isOpen };
  }
  return range;
}

function isEmpty({ least, most, isLeastOpen, isMostOpen }: Range): boolean {
  return least > most || (least === most && (isLeastOpen || isMostOpen));
}

function meets(value: number, fact: Fact): boolean {
  switch (fact.kind) {
    case 'equals':
      return value === fact.value;
    case 'differs':
      return value !== fact.value;
    case 'least':
      return fact.isOpen ? value > fact.value : value >= fact.value;
    case 'most':
      return fact.isOpen ? value < fact.value : value <= fact.value;
    case 'multiple':
      return isMultiple(value, fact.of) === fact.isMet;
    default:
      return true;
  }
}

/** Numbers as the decimals that they are written as: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const [left, right] = toWhole(value, of);
  return right !== 0n && left % right === 0n;
}

function commonMultiple(a: number, b: number): number {
  const [left, right] = toWhole(a, b);
  const [common, scale] = [(left / divisor(left, right)) * right, Number(left) / a];
  return Number(common) / scale;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Both numbers in the largest unit that makes them whole. */
function toWhole(a: number, b: number): readonly [bigint, bigint] {
  const [left, right] = [decimal(a), decimal(b)];
  const exponent = Math.min(left.exponent, right.exponent);
  return [
    left.digits * 10n ** BigInt(left.exponent - exponent),
    right.digits * 10n ** BigInt(right.exponent - exponent),
  ];
}

function decimal(value: number): { digits: bigint; exponent: number } {
  const [coefficient = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = coefficient.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** Without the dust that binary fractions leave. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
