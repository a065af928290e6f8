import { type Check, onEach } from './Check.ts';
import { arrowFromOnly } from './candidates.ts';

export const readModelWithoutSource: Check = {
  code: 'read-model-without-source',
  severity: { softwareDesign: 'warning' },
  find: onEach(['readModel'], (readModel, flow) =>
    flow.before(readModel, 'domainEvent', 'externalSystem').length === 0
      ? {
          message: `Nothing keeps “${readModel.name}” up to date; draw an arrow from the event that changes what it shows.`,
          fix: arrowFromOnly('event', readModel, flow),
        }
      : undefined,
  ),
};
