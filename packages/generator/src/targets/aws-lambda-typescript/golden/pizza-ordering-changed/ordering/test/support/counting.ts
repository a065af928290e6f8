import type { Decider } from '../../src/generated/decider.js';
import { DayClosedV1Data } from '../../src/generated/events/day-closed.v1.js';
import { sampleOf } from './fakes.js';

export const streamName = 'Day';

/** An event that this context keeps. */
export const event = {
  type: 'DayClosed' as const,
  data: DayClosedV1Data.parse(sampleOf('day-closed.v1.json')),
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
