import type { EarlierMessage, PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { downcasterKey, upcasterKey } from '../../../plan/versions/casterKeys.ts';

/** A function of a person's that says in the words of one version what an event says in those of the one beside it. */
export interface Caster {
  readonly key: string;
  /** `orderPlacedV1ToV2` */
  readonly name: string;
  /** Without ending, below `src` and `test`: `versions/order-placed-v1-to-v2`. */
  readonly module: string;
  readonly from: PlannedMessage;
  readonly to: PlannedMessage;
}

/** All of a project: first those that read, then those that tell. */
export function castersOf({ events, foreignEvents }: ServerlessPlan): readonly Caster[] {
  return [...events, ...foreignEvents].flatMap((event) => [
    ...earlierOf(event).flatMap((earlier) => findUpcaster(event, earlier) ?? []),
    ...earlierOf(event).flatMap((earlier) => findDowncaster(event, earlier) ?? []),
  ]);
}

/** What makes an earlier version the one after it, where it is read. */
export function findUpcaster(event: PlannedMessage, earlier: EarlierMessage): Caster | undefined {
  if (!earlier.isRead) return undefined;
  return toCaster(upcasterKey(event.id, earlier.version), earlier, laterThan(event, earlier));
}

/** What makes an earlier version of the one after it, where it is told. */
export function findDowncaster(event: PlannedMessage, earlier: EarlierMessage): Caster | undefined {
  if (!earlier.isPublished) return undefined;
  return toCaster(downcasterKey(event.id, earlier.version), laterThan(event, earlier), earlier);
}

export function earlierOf({ earlier = [] }: PlannedMessage): readonly EarlierMessage[] {
  return earlier;
}

/** Whether an event is told in a version before the newest as well. */
export function isToldInVersions(event: PlannedMessage): boolean {
  return earlierOf(event).some(({ isPublished }) => isPublished);
}

/** Those before the newest in which an event is still read here, the newest first. */
export function readVersions(event: PlannedMessage): readonly EarlierMessage[] {
  return earlierOf(event).filter(({ isRead }) => isRead);
}

function laterThan(event: PlannedMessage, { version }: EarlierMessage): PlannedMessage {
  return earlierOf(event).find((each) => each.version === version + 1) ?? event;
}

/** Called by the wire name, which stays: generated code imports it from where it was first. */
function toCaster(key: string, from: PlannedMessage, to: PlannedMessage): Caster {
  const { wireName } = from;
  const kebab = wireName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  const folder = 'source' in from ? `versions/${String(from.source)}` : 'versions';
  return {
    key,
    name: `${wireName.slice(0, 1).toLowerCase()}${wireName.slice(1)}V${from.version}ToV${to.version}`,
    module: `${folder}/${kebab}-v${from.version}-to-v${to.version}`,
    ...{ from, to },
  };
}
