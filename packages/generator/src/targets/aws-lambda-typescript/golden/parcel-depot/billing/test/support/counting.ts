import type { Decider } from '../../src/generated/decider.js';
import { InvoicePaidV1Data } from '../../src/generated/events/invoice-paid.v1.js';
import { sampleOf } from './fakes.js';

export const streamName = 'Invoice';

/** An event that this context keeps. */
export const event = {
  type: 'InvoicePaid' as const,
  data: InvoicePaidV1Data.parse(sampleOf('invoice-paid.v1.json')),
};

/** Stands for an aggregate: its state is how many events it knows, which `decide` is told. */
export function counting(
  decide: (seen: number) => readonly (typeof event)[],
): Decider<typeof streamName, null, typeof event, number> {
  return {
    aggregate: streamName,
    initialState: 0,
    decide: (_command, seen) => decide(seen),
    evolve: (seen) => seen + 1,
  };
}
