import type { Decider } from '../../src/generated/decider.js';
import { AddressCorrectedV1Data } from '../../src/generated/events/address-corrected.v1.js';
import { sampleOf } from './fakes.js';

export const streamName = 'Address';

/** An event that this context keeps. */
export const event = {
  type: 'AddressCorrected' as const,
  data: AddressCorrectedV1Data.parse(sampleOf('address-corrected.v1.json')),
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
