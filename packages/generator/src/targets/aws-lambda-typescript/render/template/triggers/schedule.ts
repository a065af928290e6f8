import type { PlannedFunction, Schedule } from '../../../../../plan/ServerlessPlan.ts';
import { logicalIdsOf } from '../logicalIds.ts';
import { samSchedule, scheduleInvoker } from '../schedule.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

export function scheduleTemplate(fn: PlannedFunction, schedule: Schedule): TriggerTemplate {
  return {
    events: { Schedule: samSchedule(fn, schedule) },
    resources: { [logicalIdsOf(fn).invoker]: scheduleInvoker(fn) },
    undelivered: [],
  };
}
