import type { JsonValue } from '../JsonValue.ts';
import type { CompatibilityChange, CompatibilityMode, Readers } from './Compatibility.ts';
import { checkCompatibility } from './checkCompatibility.ts';

/** A schema as it was published. Schemas that followed each other compatibly have the same version. */
export interface PublishedSchema {
  readonly version: number;
  readonly schema: JsonValue;
}

/** Which version a schema is to be published as. */
export interface PlannedVersion {
  readonly version: number;
  /** `none`: it says what the last one says. `compatible`: it may take its place. `breaking`: it stands beside it. */
  readonly bump: 'none' | 'compatible' | 'breaking';
  /** Why it may not take the place of the last one; each `against` counts the schemas of that version. */
  readonly changes: readonly CompatibilityChange[];
}

interface Versions {
  /** In the order in which they were published. */
  readonly published: readonly PublishedSchema[];
  readonly next: JsonValue;
  readonly mode: CompatibilityMode;
  readonly readers?: Readers;
}

/**
 * The version of a message's next schema: that of the last one as long as it is compatible with it, else a new one. What
 * can't be decided gets a new one as well. The first version is 1.
 */
export function planVersion({ published, next, mode, readers = 'strict' }: Versions): PlannedVersion {
  const last = published.at(-1);
  if (last === undefined) return { version: 1, bump: 'none', changes: [] };
  const isSame = checkCompatibility({ earlier: [last.schema], next, mode: 'FULL' }).verdict === 'compatible';
  if (isSame) return { version: last.version, bump: 'none', changes: [] };
  const earlier = published.filter(({ version }) => version === last.version).map(({ schema }) => schema);
  const { verdict, changes } = checkCompatibility({ earlier, next, mode, readers });
  if (verdict === 'compatible') return { version: last.version, bump: 'compatible', changes };
  const newest = Math.max(...published.map(({ version }) => version));
  return { version: newest + 1, bump: 'breaking', changes };
}
