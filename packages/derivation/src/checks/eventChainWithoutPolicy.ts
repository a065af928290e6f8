import { arrowRemarks } from './arrowRemarks.ts';
import type { Check } from './Check.ts';

export const eventChainWithoutPolicy: Check = {
  code: 'event-chain-without-policy',
  severity: { processModelling: 'hint', softwareDesign: 'warning' },
  find: ({ flow }) => arrowRemarks(flow, (from, to) => from.kind === 'domainEvent' && to.kind === 'domainEvent'),
};
