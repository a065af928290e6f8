/** `src/generated/schedule.ts` of every project that needs it. */
export const scheduleModule = `import type { Context } from 'aws-lambda';
import { z } from 'zod';
import { type ArrivalEdge, causeOf, createReceiver } from './arrivals.js';

/** One run of a clock: the input that template.yaml gives to EventBridge Scheduler. */
export const ScheduledRun = z.object({
  /** When it was due, which need not be when it runs. */
  scheduledTime: z.iso.datetime({ offset: true }),
  executionId: z.string().min(1),
  /** Counts from 1. */
  attempt: z.coerce.number().int().min(1),
});
export type ScheduledRun = z.infer<typeof ScheduledRun>;

/** Works when the clock says so, once for each time that was due. */
export function runOnSchedule(edge: Omit<ArrivalEdge<ScheduledRun>, 'schema'>) {
  const receive = createReceiver({ ...edge, schema: ScheduledRun });
  // The scheduler may give another execution id to another attempt; the time that was due stays.
  const identify = ({ scheduledTime }: ScheduledRun) => ({
    key: scheduledTime,
    cause: causeOf(edge.name, scheduledTime, undefined),
  });
  return async (input: unknown, context: Context): Promise<void> =>
    receive({ what: 'The run of the schedule', body: input, identify }, context);
}
`;
