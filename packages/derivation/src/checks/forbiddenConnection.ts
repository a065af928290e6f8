import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { arrowRemarks } from './arrowRemarks.ts';
import type { Check } from './Check.ts';

export const forbiddenConnection: Check = {
  code: 'forbidden-connection',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find: ({ flow }) => arrowRemarks(flow, (from, to) => !isEventChain(from, to) && !namesAnEvent(from, to, flow)),
};

/** Those have a finding of their own. */
function isEventChain(from: WallElement, to: WallElement): boolean {
  return from.kind === 'domainEvent' && to.kind === 'domainEvent';
}

/** A command whose aggregate or external system emits the event only says which of its events it leads to. */
function namesAnEvent(from: WallElement, to: WallElement, flow: Flow): boolean {
  if (from.kind !== 'command' || to.kind !== 'domainEvent') return false;
  const handler = flow.handlerOf(from);
  return handler !== undefined && flow.leads(handler, to);
}
