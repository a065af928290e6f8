import { addReadModel } from '../fixes/addReadModel.ts';
import { type Check, toRemark } from './Check.ts';

export const eventWithoutConsumer: Check = {
  code: 'event-without-consumer',
  severity: { softwareDesign: 'hint' },
  find: ({ flow }) => {
    const events = flow.elements.filter((each) => each.kind === 'domainEvent' && each.name !== '');
    const awaited = events.filter((each) => flow.after(each, 'policy', 'readModel').length > 0);
    const consumed = new Set(awaited.map((each) => flow.ownedEvent(each)));
    return events
      .filter((event) => flow.ownedEvent(event) === event && !consumed.has(event))
      .map((event) =>
        toRemark(event, {
          message: `Nobody reacts to “${event.name}”; add the policy or read model that waits for it, or ask whether it matters.`,
          fix: addReadModel(event, flow),
        }),
      );
  },
};
