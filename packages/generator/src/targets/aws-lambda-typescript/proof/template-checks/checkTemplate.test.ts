import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../render/template/CloudFormation.ts';
import { renderTemplate } from '../../render/template/renderTemplate.ts';
import { orderingPlan, planOf } from '../../render/template/testing/orderingPlan.ts';
import { readTemplate } from '../../render/template/testing/readTemplate.ts';
import { generateGoldenProjects } from '../../testing/goldenProjects.ts';
import { checkTemplate, templateChecks } from './checkTemplate.ts';
import { isScheduleExpression } from './isScheduleExpression.ts';

const sound = readFileSync(join(import.meta.dirname, 'everyTrigger.yaml'), 'utf8');

/** One mistake each, as text that is replaced, and the rule that must notice it. */
const mistakes: readonly (readonly [rule: string, right: string, wrong: string])[] = [
  ['every action of a role exists, by its full name', 'events:PutEvents', 'events:PutEvent'],
  ['every action of a role exists, by its full name', 'events:PutEvents', 'event:PutEvents'],
  ['every action of a role exists, by its full name', 'events:PutEvents', 'events:*'],
  ['every condition key of a role exists', '"events:source"', '"events:sources"'],
  [
    'only actions that can’t be scoped are allowed on every resource',
    'arn:aws:events:eu-west-1:123456789012:event-bus/default',
    '"*"',
  ],
  ['every function has a role of its own in the template', '      Role: !GetAtt WorkRole.Arn\n', ''],
  ['HTTP methods exist', 'Method: POST', 'Method: POSTT'],
  [
    'schedules are rates, dates or cron of six fields, one of them a question mark',
    'cron(0 2 ? * MON-FRI *)',
    'cron(0 2 * * MON-FRI *)',
  ],
  ['patterns list the values they take', 'source: [orders]', 'source: orders'],
  [
    'a table that is listened to has a stream',
    'StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }',
    'BillingMode: PAY_PER_REQUEST',
  ],
  ['events of buckets exist', 's3:ObjectCreated:*', 's3:ObjectMade:*'],
  ['the SQL of a device rule has a version that exists, as text', '"2016-03-23"', '"2016-03-32"'],
  ['filters of topics look at the body or the attributes', 'FilterPolicyScope: MessageBody', 'FilterPolicyScope: Body'],
  [
    'what an asynchronous function fails at is kept',
    'OnFailure: { Type: SQS, Destination: !GetAtt Failures.Arn } }\n      Events',
    'OnSuccess: { Type: SQS, Destination: !GetAtt Failures.Arn } }\n      Events',
  ],
  [
    'what can’t be delivered is kept',
    'cron(0 2 ? * MON-FRI *)\n            DeadLetterConfig: { Arn: !GetAtt Failures.Arn }',
    'cron(0 2 ? * MON-FRI *)',
  ],
  [
    'a batch tells which of its records failed',
    '!GetAtt Jobs.Arn, FunctionResponseTypes: [ReportBatchItemFailures]',
    '!GetAtt Jobs.Arn',
  ],
  [
    'a stream is tried a number of times, then the record is kept and the others go on',
    '            MaximumRetryAttempts: 5\n',
    '',
  ],
  ['a queue gives up after 5 attempts or more', 'maxReceiveCount: 5', 'maxReceiveCount: 0'],
  ['messages stay hidden for 6 times what the function may take', 'VisibilityTimeout: 360', 'VisibilityTimeout: 60'],
  ['every dead-letter queue raises an alarm', 'Value: !GetAtt Failures.QueueName', 'Value: !GetAtt Jobs.QueueName'],
  [
    'tables and buckets stay when the stack goes, unless their records expire by themselves',
    'AWS::DynamoDB::Table\n    DeletionPolicy: Retain',
    'AWS::DynamoDB::Table\n    DeletionPolicy: Delete',
  ],
  ['what is deleted with the stack says so', '    DeletionPolicy: Delete\n    UpdateReplacePolicy: Delete\n', ''],
  ['every function writes into a log group that forgets', 'RetentionInDays: 30', 'LogGroupName: work'],
];

describe('the checks of templates', () => {
  it('[G85] find nothing in a sound template', async () => {
    expect(await checkTemplate(readTemplate(sound))).toEqual([]);
  });

  it.each(mistakes)('[G85] notice where it is not so that %s', async (rule, right, wrong) => {
    expect(sound).toContain(right);
    const problems = await checkTemplate(readTemplate(sound.replace(right, wrong)));
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
  });

  it('[G85] each have a mistake that they notice', () => {
    const noticed = new Set(mistakes.map(([rule]) => rule));
    expect(templateChecks.map(({ rule }) => rule).filter((rule) => !noticed.has(rule))).toEqual([]);
  });

  it.each<readonly [string, Template]>([
    ...generateGoldenProjects().map(
      ({ path, project }) =>
        [path, readTemplate(project.files.find((file) => file.path === 'template.yaml')?.content ?? '')] as const,
    ),
    ['every building block', readTemplate(renderTemplate(orderingPlan).content)],
    ['nothing yet', readTemplate(renderTemplate(planOf()).content)],
  ])('[G85] find nothing in the template of %s', async (_, template) => {
    expect(await checkTemplate(template)).toEqual([]);
  });

  it.each([
    ['rate(1 day)', true],
    ['rate(1 days)', false],
    ['rate(5 minutes)', true],
    ['rate(0 hours)', false],
    ['at(2026-03-02T10:15:30)', true],
    ['at(2026-03-02)', false],
    ['cron(0/15 8-17 ? * MON-FRI *)', true],
    ['cron(0 25 * * ? *)', false],
    ['cron(0 8 L * ? *)', true],
    ['cron(0 8 ? * 6#3 2026-2030)', true],
    ['cron(0 8 ? * ? *)', false],
    ['cron(0 8 * * *)', false],
    ['every day', false],
  ])('[G85] read %s as a schedule: %s', (expression, isOne) => {
    expect(isScheduleExpression(expression)).toBe(isOne);
  });
});
