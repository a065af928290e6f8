import type { SchemaFault } from '../checkJsonSchema.ts';
import type { JsonValue } from '../JsonValue.ts';
import type {
  Compatibility,
  CompatibilityChange,
  CompatibilityDirection,
  CompatibilityMode,
  CompatibilityVerdict,
  Readers,
} from './Compatibility.ts';
import { checkComparable } from './checkComparable.ts';
import { findChanges } from './explain/findChanges.ts';
import { escapePointer } from './formula/SchemaDocument.ts';
import { createSchemaReaders, type SchemaReader } from './formula/SchemaReader.ts';

interface Versions {
  /** The JSON Schemas before, the oldest first. */
  readonly earlier: readonly JsonValue[];
  readonly next: JsonValue;
  readonly mode: CompatibilityMode;
  readonly readers?: Readers;
}

const directions: Readonly<Record<CompatibilityMode, readonly CompatibilityDirection[]>> = {
  BACKWARD: ['backward'],
  BACKWARD_TRANSITIVE: ['backward'],
  FORWARD: ['forward'],
  FORWARD_TRANSITIVE: ['forward'],
  FULL: ['backward', 'forward'],
  FULL_TRANSITIVE: ['backward', 'forward'],
};

/**
 * Whether a JSON Schema 2020-12 may follow earlier ones, and every place that speaks against it. Total: a schema that
 * means nothing, or is too intricate, makes the verdict `unknown`.
 */
export function checkCompatibility({ earlier, next, mode, readers = 'strict' }: Versions): Compatibility {
  const compared = mode.endsWith('_TRANSITIVE') ? [...earlier.keys()] : [...earlier.keys()].slice(-1);
  const read = createSchemaReaders();
  const changes = compared.flatMap((against) =>
    directions[mode].flatMap((direction) =>
      compare(earlier[against] ?? true, next, { direction, readers, read }).map((change) => ({ ...change, against })),
    ),
  );
  return { mode, verdict: verdictOf(changes), changes };
}

/** What the worst of some changes makes of the whole. */
export function verdictOf(changes: readonly Pick<CompatibilityChange, 'verdict'>[]): CompatibilityVerdict {
  if (changes.some(({ verdict }) => verdict === 'breaking')) return 'breaking';
  return changes.length > 0 ? 'unknown' : 'compatible';
}

interface Question {
  readonly direction: CompatibilityDirection;
  readonly readers: Readers;
  readonly read: (schema: JsonValue) => SchemaReader;
}

function compare(
  older: JsonValue,
  newer: JsonValue,
  { direction, readers, read }: Question,
): readonly Omit<CompatibilityChange, 'against'>[] {
  const [reader, writer] = direction === 'backward' ? [newer, older] : [older, newer];
  const faults = [
    ...checkComparable(older).map((fault) => toChange(fault, 'old', direction)),
    ...checkComparable(newer).map((fault) => toChange(fault, 'new', direction)),
  ];
  if (faults.length > 0) return faults;
  if (JSON.stringify(older) === JSON.stringify(newer)) return [];
  try {
    return findChanges({ reader, writer, direction, readers, read });
  } catch (error) {
    // The stack ran out: references in a chain, or a pattern of thousands of parts, can be deeper than any nesting.
    if (!(error instanceof RangeError)) throw error;
    const message = 'One of the schemas is too deep to be compared.';
    return [{ pointer: '', rule: 'schema', field: '', direction, verdict: 'unknown', message }];
  }
}

function toChange(
  { path, message }: SchemaFault,
  which: 'old' | 'new',
  direction: CompatibilityDirection,
): Omit<CompatibilityChange, 'against'> {
  const pointer = path.map((step) => `/${escapePointer(String(step))}`).join('');
  return {
    pointer,
    rule: 'schema',
    field: '',
    direction,
    verdict: 'unknown',
    message: `The ${which} schema can't be compared: ${pointer === '' ? 'as a whole' : `at ${pointer}`}, ${message}`,
  };
}
