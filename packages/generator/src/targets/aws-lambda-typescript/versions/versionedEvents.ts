import { eventStores, hasEventStore } from '../../../plan/eventStores.ts';
import type { EarlierMessage, PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { type Caster, earlierOf, findDowncaster, findUpcaster } from './casters.ts';

/** An earlier version of an own event and what makes it of the one after it, and that one of it. */
export interface EarlierContract {
  readonly version: EarlierMessage;
  readonly fromLater: Caster | undefined;
  readonly toLater: Caster | undefined;
}

/** The versions of an own event in which it is told or kept, the newest first. */
export function earlierContracts(event: PlannedMessage, plan: ServerlessPlan): readonly EarlierContract[] {
  const isKept = eventStores(plan).some(({ events }) => events.includes(event));
  return earlierOf(event)
    .filter(({ isPublished, isRead }) => isPublished || (isRead && isKept))
    .map((version) => ({
      version,
      fromLater: findDowncaster(event, version),
      toLater: isKept ? findUpcaster(event, version) : undefined,
    }));
}

/** Whether any own event is told or kept in more than one version. */
export function isVersioned(plan: ServerlessPlan): boolean {
  return plan.events.some((event) => earlierContracts(event, plan).length > 0);
}

/** Whether any event that is kept is. */
export function keepsVersions(plan: ServerlessPlan): boolean {
  return hasEventStore(plan) && isVersioned(plan);
}
