import { describe, expect, it } from 'vitest';
import { buildTemplate } from './buildTemplate.ts';
import { orderingPlan, planOf, whenPaymentReceived } from './testing/orderingPlan.ts';

const waiting = buildTemplate(planOf({ ...whenPaymentReceived, waitMinutes: 4320 }));

describe('what waits', () => {
  it('[G77] may set schedules in the group of its stack, and hand over the role that calls it', () => {
    const role = JSON.stringify(waiting.Resources['WhenPaymentReceivedRole']);
    const schedules = 'schedule/${AWS::StackName}-waiting/*';
    expect(waiting.Resources['WaitingGroup']?.Properties).toMatchObject({
      Name: { 'Fn::Sub': '${AWS::StackName}-waiting' },
    });
    expect(role).toContain(
      `"Action":"scheduler:CreateSchedule","Resource":{"Fn::Sub":"arn:\${AWS::Partition}:scheduler:\${AWS::Region}:\${AWS::AccountId}:${schedules}"}`,
    );
    expect(role).toContain(
      '"Action":"iam:PassRole","Resource":{"Fn::GetAtt":["WhenPaymentReceivedInvoker","Arn"]},"Condition":{"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}',
    );
  });

  it('[G77] is called in the name of a role that may do nothing else, and what can’t be called is kept', () => {
    const invoker = JSON.stringify(waiting.Resources['WhenPaymentReceivedInvoker']);
    expect(invoker).toContain('"Service":"scheduler.amazonaws.com"');
    expect(invoker.match(/"Action":"[^"]*"/g)).toEqual([
      '"Action":"sts:AssumeRole"',
      '"Action":"lambda:InvokeFunction"',
      '"Action":"sqs:SendMessage"',
    ]);
  });

  it('[G77] is in the template only when something waits', () => {
    const ids = Object.keys(buildTemplate(orderingPlan).Resources);
    expect(ids.filter((id) => id === 'WaitingGroup' || id === 'WhenPaymentReceivedInvoker')).toEqual([]);
  });
});
