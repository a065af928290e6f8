import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { waits } from '../../../../plan/waits.ts';
import type { Resources } from './CloudFormation.ts';
import { arn, getAtt, ref, sub } from './intrinsics.ts';
import { logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { scheduleInvoker } from './schedule.ts';
import { allow } from './statements.ts';
import { tagList } from './tags.ts';
import type { TriggerTemplate } from './triggers/TriggerTemplate.ts';

const groupName = `\${AWS::StackName}-waiting`;

/** Where the schedules of all that waits are, so that functions may set schedules nowhere else. */
export function waitingGroup(context: PlannedContext): Resources {
  return {
    [sharedLogicalIds.waitingGroup]: {
      Type: 'AWS::Scheduler::ScheduleGroup',
      Properties: { Name: sub(groupName), Tags: tagList(context) },
    },
  };
}

/** What a function needs to be called again later: a right to set schedules, and who calls it in their name. */
export function waitingTemplate(fn: PlannedFunction): Required<Pick<TriggerTemplate, WaitingPart>> | undefined {
  if (!waits(fn)) return undefined;
  const ids = logicalIdsOf(fn);
  return {
    resources: { [ids.invoker]: scheduleInvoker(fn) },
    statements: [
      allow('SetSchedules', 'scheduler:CreateSchedule', arn('scheduler', `schedule/${groupName}/*`)),
      {
        Sid: 'LetScheduleCall',
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: getAtt(ids.invoker, 'Arn'),
        Condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      },
    ],
    environment: {
      WAITING_GROUP: ref(sharedLogicalIds.waitingGroup),
      WAITING_ROLE_ARN: getAtt(ids.invoker, 'Arn'),
      WAITING_UNDELIVERED_ARN: getAtt(ids.undelivered, 'Arn'),
    },
  };
}

type WaitingPart = 'resources' | 'statements' | 'environment';
