import { checkJsonSchema, type SchemaFault } from '../checkJsonSchema.ts';
import type { JsonValue } from '../JsonValue.ts';

/** Beyond this nobody wrote a schema by hand, and recursion would end in an overflow. */
const deepest = 200;
const mostParts = 400_000;

/** Why a value can't be compared as a JSON Schema 2020-12 at all; empty when it can. */
export function checkComparable(root: JsonValue): readonly SchemaFault[] {
  const size = measure(root);
  if (size.depth > deepest) return [{ path: [], message: `It is nested more than ${deepest} levels deep.` }];
  if (size.parts > mostParts) return [{ path: [], message: `It has more than ${mostParts} parts.` }];
  // References are followed here, by anchor, too; one that leads nowhere leaves undecided only what hangs on it.
  return checkJsonSchema(root).filter(({ path }) => path.at(-1) !== '$ref');
}

function measure(root: JsonValue): { depth: number; parts: number } {
  let [depth, parts] = [0, 0];
  let level: JsonValue[] = [root];
  while (level.length > 0 && depth <= deepest && parts <= mostParts) {
    depth += 1;
    parts += level.length;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return { depth, parts };
}
