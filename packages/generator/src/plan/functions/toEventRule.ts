import { sortByName } from '../planMessages.ts';
import type { EventRule, PlannedElement, PlannedMessage } from '../ServerlessPlan.ts';

/** A rule for those events that the plan has; nothing when it has none of them. */
export function toEventRule(events: readonly (PlannedMessage | undefined)[]): EventRule | undefined {
  const found = uniqueByName(events.filter((event) => event !== undefined));
  return found.length === 0 ? undefined : { type: 'event', events: found };
}

export function uniqueByName<Element extends PlannedElement>(elements: readonly Element[]): readonly Element[] {
  return sortByName([...new Set(elements)]);
}
