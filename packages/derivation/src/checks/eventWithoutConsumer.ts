import { foldName } from '../foldName.ts';
import type { Check } from './Check.ts';
import { toRemark } from './Check.ts';

export const eventWithoutConsumer: Check = {
  code: 'event-without-consumer',
  severity: { softwareDesign: 'hint' },
  find: ({ flow }) => {
    const events = flow.elements.filter((each) => each.kind === 'domainEvent' && each.name !== '');
    const consumed = new Set(
      events.filter((each) => flow.after(each, 'policy', 'readModel').length > 0).map((each) => foldName(each.name)),
    );
    return events
      .filter((event) => flow.ownedEvent(event) === event && !consumed.has(foldName(event.name)))
      .map((event) =>
        toRemark(event, {
          message: `Nobody reacts to “${event.name}”; add the policy or read model that waits for it, or ask whether it matters.`,
        }),
      );
  },
};
