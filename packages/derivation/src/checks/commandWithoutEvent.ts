import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach } from './Check.ts';
import { arrowToOnly } from './candidates.ts';

export const commandWithoutEvent: Check = {
  code: 'command-without-event',
  severity: { softwareDesign: 'warning' },
  find: onEach(['command'], (command, flow) =>
    flow.eventsOf(command).length === 0
      ? {
          message: `Nothing happens after “${command.name}”; add the event that it leads to.`,
          fix: drawToEvent(command, flow),
        }
      : undefined,
  ),
};

/** From its handler to the only event that nothing produces yet. */
function drawToEvent(command: WallElement, flow: Flow): QuickFix | undefined {
  const handler = flow.handlerOf(command);
  return handler === undefined ? undefined : arrowToOnly(handler, 'eventWithoutProducer', flow);
}
