import type { CatalogSchemaVersion } from '@lambdastorm/contract';

/** What a schema of a message is called, in the address and on the page: `v2`, and `v2.3` for its third revision. */
export function versionLabel({ version, revision }: Pick<CatalogSchemaVersion, 'version' | 'revision'>): string {
  return revision === 1 ? `v${version}` : `v${version}.${revision}`;
}

/** The schema of that name; the latest when there is none. */
export function findVersion(
  versions: readonly CatalogSchemaVersion[],
  label: string | undefined,
): CatalogSchemaVersion | undefined {
  return versions.find((each) => versionLabel(each) === label) ?? versions[0];
}

/** What the address of a message's page says. */
export interface MessageSearch {
  /** The schema that is shown; absent: the latest. */
  readonly version?: string;
  /** What it is compared with; absent: the one before it. */
  readonly against?: string;
}

const label = /^v\d+(?:\.\d+)?$/;

/** Reads the address; leaves out what it does not know. */
export function parseMessageSearch({ version, against }: Record<string, unknown>): MessageSearch {
  return {
    ...(typeof version === 'string' && label.test(version) ? { version } : {}),
    ...(typeof against === 'string' && label.test(against) ? { against } : {}),
  };
}
