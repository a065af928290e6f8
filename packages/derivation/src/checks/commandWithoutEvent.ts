import type { QuickFix } from '../Finding.ts';
import { drawArrow } from '../fixes/drawArrow.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach } from './Check.ts';
import { findOnly } from './candidates.ts';

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

/** From its handler to the only event that nothing produces yet, when the handler would hand it on to this command. */
function drawToEvent(command: WallElement, flow: Flow): QuickFix | undefined {
  const event = findOnly('eventWithoutProducer', command, flow);
  const handler = event && flow.handlerTowards(command, event);
  return event === undefined || handler === undefined ? undefined : drawArrow(handler, event, flow.board);
}
