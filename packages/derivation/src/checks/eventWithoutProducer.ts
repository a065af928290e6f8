import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach } from './Check.ts';
import { arrowFromOnly } from './candidates.ts';

export const eventWithoutProducer: Check = {
  code: 'event-without-producer',
  severity: { softwareDesign: 'warning' },
  find: onEach(['domainEvent'], (event, flow) =>
    flow.ownedEvent(event) === event && flow.producersOf(event).length === 0
      ? { message: sentence(event, flow), fix: arrowFromOnly('aggregate', event, flow) }
      : undefined,
  ),
};

function sentence(event: WallElement, flow: Flow): string {
  const [foreign] = flow.before(event, 'aggregate', 'command', 'externalSystem');
  return foreign === undefined
    ? `Nothing leads to “${event.name}”; add the aggregate or external system that it comes from.`
    : `“${event.name}” comes from “${foreign.name}”, which lies in another context; an event belongs where it happens, so move one of them.`;
}
