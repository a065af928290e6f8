import { type Check, onEach } from './Check.ts';
import { arrowToOnly } from './candidates.ts';

export const aggregateWithoutEvent: Check = {
  code: 'aggregate-without-event',
  severity: { softwareDesign: 'warning' },
  find: onEach(['aggregate'], (aggregate, flow) => {
    const isNamedByCommand = flow
      .before(aggregate, 'command')
      .some((each) => flow.after(each, 'domainEvent').length > 0);
    if (isNamedByCommand || flow.after(aggregate, 'domainEvent').length > 0) return undefined;
    return {
      message: `“${aggregate.name}” tells nobody what it decided; add the event that it emits.`,
      fix: arrowToOnly(aggregate, 'eventWithoutProducer', flow),
    };
  }),
};
