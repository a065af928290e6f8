/** `src/generated/versions.ts` of projects whose events have had other versions. */
export const versionsModule = `import type { z } from 'zod';
import type { BusContract } from './bus-entry.js';

/** How an event travels, and how it did before it changed. */
export interface VersionedContract extends BusContract {
  /** The version before, as long as somebody waits for it or it may lie in the store. */
  readonly earlier?: EarlierContract;
}

interface EarlierContract extends VersionedContract {
  /** Makes it of what the later version carries; absent when it is no longer told. */
  readonly fromLater?: z.ZodType;
  /** Makes the later version of what it carries; absent when it is no longer read. */
  readonly toLater?: z.ZodType;
}

/** What an event carries in one of its versions. */
interface Told {
  readonly contract: BusContract;
  readonly data: unknown;
}

/**
 * An event in each version in which it is told, the newest first. All of them have one id, for they tell one fact; each
 * but the newest names the one after it, so that who reads both can leave it out.
 */
export function everyVersion(contract: VersionedContract, data: unknown): readonly Told[] {
  const { earlier } = contract;
  if (earlier?.fromLater === undefined) return [{ contract, data }];
  return [{ contract, data }, ...everyVersion(earlier, earlier.fromLater.parse(data))];
}

/** What an event of some version carries, as its newest version has it. */
export function inNewestVersion(
  { earlier, ...contract }: VersionedContract,
  version: number,
  data: unknown,
): unknown {
  if (version === contract.schemaversion) return data;
  if (earlier?.toLater === undefined) {
    throw new Error(\`\${contract.type} has no version \${version} that is read here.\`);
  }
  return earlier.toLater.parse(inNewestVersion(earlier, version, data));
}
`;
