/** `test/support/schedules.ts` of projects whose policies wait. */
export const schedulesModule = `import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';

const scheduler = mockClient(SchedulerClient);
const schedules = new Map<string, CreateScheduleCommandInput>();

/** Nothing is scheduled. */
export function resetSchedules(): void {
  schedules.clear();
  scheduler.reset();
  scheduler.on(CreateScheduleCommand).callsFake((schedule: CreateScheduleCommandInput) => {
    const name = schedule.Name ?? '';
    if (schedules.has(name)) {
      throw new ConflictException({ $metadata: {}, message: 'It exists', Message: 'It exists' });
    }
    schedules.set(name, schedule);
    return {};
  });
}

/** What is scheduled, in order. */
export function scheduled(): CreateScheduleCommandInput[] {
  return [...schedules.values()];
}
`;
