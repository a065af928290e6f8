import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { listOf, partsOf } from './keywords.ts';
import { mergeParts } from './mergeParts.ts';
import { type Place, spend } from './Place.ts';

/** A part of a schema without references and alternatives, and what was entered to get there. */
interface Variant {
  readonly schema: JsonObject;
  readonly entered: Place['entered'];
}

const maxDepth = 2;
const composing = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'] as const;

/** The ways in which a part can be met: references followed, `allOf` folded in, one branch of each alternative taken. */
export function* variantsOf(
  part: JsonValue,
  { document, entered, budget }: Pick<Place, 'document' | 'entered' | 'budget'>,
): Generator<Variant> {
  if (!spend(budget)) return;
  if (part === true) yield { schema: {}, entered };
  if (!isJsonObject(part)) return;
  const plain = Object.entries(part).filter(([key]) => !composing.some((each) => each === key));
  const start: Variant = { schema: Object.fromEntries(plain), entered };
  yield* combine(start, alternativesIn(part, document.followed(part)), { document, budget });
}

/** One list of parts for each thing that must hold; one part of each list has to. */
function alternativesIn(part: JsonObject, referred: JsonValue | undefined): (readonly JsonValue[])[] {
  const branches = ['oneOf', 'anyOf'].map((key) => listOf(part[key])).filter((list) => list.length > 0);
  const conditions = part['if'] === undefined ? [] : [conditionIn(part)];
  return [
    ...(referred === undefined ? [] : [[referred]]),
    ...listOf(part['allOf']).map((each) => [each]),
    ...Object.values(partsOf(part['dependentSchemas'])).map((each) => [each, true]),
    ...branches,
    ...conditions,
  ];
}

function conditionIn({
  if: condition = true,
  then: consequence = true,
  else: otherwise = true,
}: JsonObject): JsonValue[] {
  return [{ allOf: [condition, consequence] }, otherwise];
}

function* combine(
  variant: Variant,
  [alternatives, ...rest]: readonly (readonly JsonValue[])[],
  { document, budget }: Pick<Place, 'document' | 'budget'>,
): Generator<Variant> {
  if (alternatives === undefined) {
    yield variant;
    return;
  }
  for (const each of alternatives) {
    const entered = isJsonObject(each) ? enter(each, variant.entered) : variant.entered;
    if (entered === undefined) continue;
    for (const found of variantsOf(each, { document, entered, budget })) {
      const merged = { schema: mergeParts(variant.schema, found.schema), entered: found.entered };
      yield* combine(merged, rest, { document, budget });
    }
  }
}

/** The count with one more, or nothing when the part is inside itself too often. */
function enter(part: JsonObject, entered: Place['entered']): Place['entered'] | undefined {
  const count = entered.get(part) ?? 0;
  return count >= maxDepth ? undefined : new Map([...entered, [part, count + 1]]);
}
