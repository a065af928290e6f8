/** `src/generated/schedule.ts` of every project that needs it. */
export const scheduleModule = `import type { Context } from 'aws-lambda';
import { z } from 'zod';
import type { Cause } from './cause.js';
import { InvalidMessage } from './errors.js';
import { createOnce, logger, observe } from './runtime.js';
import { stableId } from './stable-id.js';

/** One run of a clock: the input that template.yaml gives to EventBridge Scheduler. */
export const ScheduledRun = z.object({
  /** When it was due, which need not be when it runs. */
  scheduledTime: z.iso.datetime({ offset: true }),
  executionId: z.string().min(1),
  /** Counts from 1. */
  attempt: z.coerce.number().int().min(1),
});
export type ScheduledRun = z.infer<typeof ScheduledRun>;

interface ScheduleEdge {
  readonly name: string;
  readonly handle: (run: ScheduledRun, cause: Cause) => Promise<void>;
}

/** Works when the clock says so, once for each time that was due. */
export function runOnSchedule({ name, handle }: ScheduleEdge) {
  const once = createOnce<true>(name);
  return async (input: unknown, context: Context): Promise<void> => {
    const parsed = ScheduledRun.safeParse(input);
    if (!parsed.success) {
      const invalid = new InvalidMessage('The run of the schedule', parsed.error);
      logger.error(invalid.message);
      throw invalid;
    }
    const run = parsed.data;
    const id = stableId(name, run.scheduledTime);
    const cause = { id, correlationId: id };
    await observe(context, cause, async () => {
      // The scheduler may give another execution id to another attempt; the time that was due stays.
      await once({ key: run.scheduledTime, payload: null }, context, async () => {
        await handle(run, cause);
        return true;
      });
    });
  };
}
`;
