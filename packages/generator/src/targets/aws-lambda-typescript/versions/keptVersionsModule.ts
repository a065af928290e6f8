/** `src/generated/kept-versions.ts` of projects that keep events which have had other versions. */
export const keptVersionsModule = `import type { KeptEvent } from './event-table.js';
import { ownContracts } from './own-events.js';
import { everyVersion, inNewestVersion, type VersionedContract } from './versions.js';

/** What is kept of an event in JSON, as far as its version goes. */
interface KeptDetail {
  readonly id: string;
  readonly subject: string;
  readonly schemaversion: number;
  readonly data: unknown;
}

/** An event as its aggregate knows it today, whatever version it was kept in. */
export function readKept({ type, detail }: KeptEvent) {
  const { id, subject, schemaversion, data } = JSON.parse(detail) as KeptDetail;
  const contract = findContract(type);
  const newest = contract === undefined ? data : inNewestVersion(contract, schemaversion, data);
  return { id, event: { type, subject, data: newest } };
}

/**
 * A kept event in each version in which it is told, the newest first and in the words in which it was kept. What was kept
 * before the event changed is told as it is.
 */
export function tellKept(kept: KeptEvent): readonly KeptEvent[] {
  const event = JSON.parse(kept.detail) as KeptDetail;
  const contract = findContract(kept.type);
  if (contract?.schemaversion !== event.schemaversion) return [kept];
  const [, ...earlier] = everyVersion(contract, event.data);
  const retold = earlier.map(({ contract: { schema, schemaversion, dataschema }, data }) => {
    const detail = schema.parse({ ...event, schemaversion, dataschema, data });
    return { ...kept, detail: JSON.stringify(detail) };
  });
  return [kept, ...retold];
}

function findContract(type: string): VersionedContract | undefined {
  const contracts: Readonly<Record<string, VersionedContract | undefined>> = ownContracts;
  return contracts[type];
}
`;
