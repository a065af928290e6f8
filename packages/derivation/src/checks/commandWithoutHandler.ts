import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach } from './Check.ts';
import { arrowToOnly } from './candidates.ts';

export const commandWithoutHandler: Check = {
  code: 'command-without-handler',
  severity: { softwareDesign: 'warning' },
  find: onEach(['command'], (command, flow) =>
    flow.handlerOf(command) === undefined
      ? { message: sentence(command, flow), fix: arrowToOnly(command, 'aggregate', flow) }
      : undefined,
  ),
};

function sentence(command: WallElement, flow: Flow): string {
  const [foreign] = flow.after(command, 'aggregate', 'externalSystem');
  return foreign === undefined
    ? `Nothing handles “${command.name}”; draw an arrow to the aggregate or external system that decides.`
    : `“${command.name}” is handled by “${foreign.name}”, which lies in another context; move one of them, or let a policy there issue the command.`;
}
