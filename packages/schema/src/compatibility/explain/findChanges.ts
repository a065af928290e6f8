import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonValue } from '../../JsonValue.ts';
import type { CompatibilityChange, CompatibilityDirection, Readers } from '../Compatibility.ts';
import type { Formula } from '../formula/Formula.ts';
import type { SchemaReader } from '../formula/SchemaReader.ts';
import { openCounterpart } from './Counterpart.ts';
import { type Claim, claimsOf } from './claimsOf.ts';
import { compareSides, type Sides } from './compareSides.ts';
import type { Spot } from './Spot.ts';
import { sentenceOf, undecidedSentenceOf } from './sentences.ts';
import { spotsIn } from './spotsIn.ts';
import { toTolerant } from './toTolerant.ts';

interface Comparison {
  readonly reader: JsonValue;
  readonly writer: JsonValue;
  readonly direction: CompatibilityDirection;
  readonly readers: Readers;
  readonly read: (schema: JsonValue) => SchemaReader;
}

type Change = Omit<CompatibilityChange, 'against'>;

/**
 * The places in which readers refuse data that the writers' schema takes: none if every value of it is also one of the
 * readers' schema.
 */
export function findChanges({ writer, direction, readers, read, ...comparison }: Comparison): readonly Change[] {
  const reader = readers === 'tolerant' ? toTolerant(comparison.reader) : comparison.reader;
  const sides = compareSides(read(reader), read(writer));
  const whole = sides.reader.read(reader);
  if (isSaid(whole, sides.written) || sides.isMet(whole)) return [];
  const spot: Spot = {
    pointer: '',
    schema: reader,
    counterpart: openCounterpart(writer, sides.writer),
    field: '',
    lift: (formula) => formula,
    written: sides.written,
    entered: new Set(),
  };
  const toChanges = (claims: readonly Claim[]) => claims.flatMap((claim) => changeOf(claim, sides, direction));
  const changes = withoutDoubles(toChanges(claimsAt(spot, sides)));
  if (changes.some(({ verdict }) => verdict === 'breaking')) return changes;
  // Where no single place proves it, the whole may.
  const ofWhole = toChanges([{ pointer: '', rule: 'schema', field: '', formula: whole, spot }]);
  return changes.length === 0 || ofWhole[0]?.verdict === 'breaking' ? [...changes, ...ofWhole] : changes;
}

/** What readers ask for, down to the places where something that is written may not meet it. */
function claimsAt(spot: Spot, sides: Sides): readonly Claim[] {
  const { schema, pointer, field } = spot;
  const { store } = sides.reader;
  if (!isJsonObject(schema)) {
    return schema === false ? [{ pointer, rule: 'schema', field, formula: spot.lift(store.false), spot }] : [];
  }
  return Object.keys(schema).flatMap((keyword) => {
    const formula = sides.reader.readKeyword(schema, keyword);
    if (isSaid(formula, spot.written) || sides.isMet(spot.lift(formula))) return [];
    if (sides.budget.left <= 0) return claimsOf(spot, keyword, sides).slice(0, 1);
    const inside = spotsIn(spot, keyword, sides).flatMap((each) => claimsAt(each, sides));
    return inside.length > 0 ? inside : claimsOf(spot, keyword, sides);
  });
}

function changeOf(claim: Claim, sides: Sides, direction: CompatibilityDirection): readonly Change[] {
  const { pointer, rule, field } = claim;
  const place = { pointer, rule, field, direction };
  const answer = sides.findRefused(claim.formula);
  if (answer.status === 'none') return [];
  if (answer.status === 'unknown') {
    return [{ ...place, verdict: 'unknown', message: undecidedSentenceOf(claim, direction, answer.why) }];
  }
  return [{ ...place, verdict: 'breaking', message: sentenceOf(claim, direction), example: answer.value }];
}

/** Whether the writers' schema says a thing in the same words, so that nothing needs to be searched. */
function isSaid(formula: Formula, written: Formula): boolean {
  const said = written.kind === 'all' ? written.parts : [written];
  const asked = formula.kind === 'all' ? formula.parts : [formula];
  return asked.every((part) => said.includes(part));
}

function withoutDoubles(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter(({ pointer, rule, field }) => {
    const key = JSON.stringify([pointer, rule, field]);
    return !seen.has(key) && seen.add(key);
  });
}
