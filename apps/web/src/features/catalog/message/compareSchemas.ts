import type { CatalogSchemaVersion, SchemaChange } from '@lambdastorm/contract';
import { checkCompatibility } from '@lambdastorm/schema';

/** What two schemas of a message are to each other. */
export type SchemaComparison = Required<Pick<CatalogSchemaVersion, 'backward' | 'forward' | 'changes'>>;

/** The verdict that the later one was published with, when it followed the other; else judged here. */
export function compareSchemas(
  before: CatalogSchemaVersion,
  after: CatalogSchemaVersion,
  versions: readonly CatalogSchemaVersion[],
): SchemaComparison {
  const { backward, forward, changes } = after;
  const isNext = versions[versions.indexOf(after) + 1] === before;
  if (isNext && backward !== undefined && forward !== undefined) return { backward, forward, changes };
  const [earlier, next] = [before.schema, after.schema];
  const judged = checkCompatibility({ earlier: [earlier], next, mode: 'FULL' }).changes as readonly SchemaChange[];
  return {
    backward: verdictOf(judged, 'backward'),
    forward: verdictOf(judged, 'forward'),
    changes: [...judged],
  };
}

function verdictOf(
  changes: readonly SchemaChange[],
  direction: SchemaChange['direction'],
): SchemaComparison['backward'] {
  const against = changes.filter((change) => change.direction === direction);
  if (against.some(({ verdict }) => verdict === 'breaking')) return 'breaking';
  return against.length > 0 ? 'unknown' : 'compatible';
}
