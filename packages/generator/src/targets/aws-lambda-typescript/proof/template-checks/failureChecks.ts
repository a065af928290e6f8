import type { Template } from '../../render/template/CloudFormation.ts';
import { at, eventsOf, functionsOf, list, resourcesOf, targetOf } from './readParts.ts';
import type { TemplateCheck } from './TemplateCheck.ts';

const attemptsBeforeGivingUp = 5;
/** What AWS advises, so that a message does not come again while it is worked on and retried. */
const visibilityPerTimeout = 6;

const asynchronous = ['EventBridgeRule', 'ScheduleV2', 'S3', 'SNS', 'IoTRule'];
const batched = ['SQS', 'DynamoDB', 'Kinesis'];

/** Where things go that fail. */
export const failureChecks: readonly TemplateCheck[] = [
  {
    rule: 'what an asynchronous function fails at is kept',
    find: (template) =>
      eventsOf(template, ...asynchronous)
        .filter(({ fn }) => keptBy(at(fn.properties, 'EventInvokeConfig')) === undefined)
        .map(({ id }) => id),
  },
  {
    rule: 'what can’t be delivered is kept',
    find: (template) => [
      ...eventsOf(template, 'EventBridgeRule', 'ScheduleV2', 'SNS')
        .filter(({ properties }) => undeliveredOf(properties) === undefined)
        .map(({ id }) => id),
      ...resourcesOf(template, 'AWS::IoT::TopicRule')
        .filter(({ properties }) => at(properties, 'TopicRulePayload', 'ErrorAction') === undefined)
        .map(({ id }) => id),
    ],
  },
  {
    rule: 'a batch tells which of its records failed',
    find: (template) =>
      eventsOf(template, ...batched)
        .filter(({ properties }) => !list(at(properties, 'FunctionResponseTypes')).includes('ReportBatchItemFailures'))
        .map(({ id }) => id),
  },
  {
    rule: 'a stream is tried a number of times, then the record is kept and the others go on',
    find: (template) =>
      eventsOf(template, 'DynamoDB', 'Kinesis')
        .filter(({ properties }) => {
          const attempts = at(properties, 'MaximumRetryAttempts');
          return !(typeof attempts === 'number' && attempts >= 0) || keptBy(properties) === undefined;
        })
        .map(({ id }) => id),
  },
  {
    rule: `a queue gives up after ${attemptsBeforeGivingUp} attempts or more`,
    find: (template) =>
      sourceQueues(template)
        .filter(({ queue }) => {
          const redrive = at(template.Resources[queue], 'Properties', 'RedrivePolicy');
          const count = at(redrive, 'maxReceiveCount');
          const isKept = targetOf(at(redrive, 'deadLetterTargetArn')) !== undefined;
          return !isKept || !(typeof count === 'number' && count >= attemptsBeforeGivingUp);
        })
        .map(({ id }) => id),
  },
  {
    rule: `messages stay hidden for ${visibilityPerTimeout} times what the function may take`,
    find: (template) =>
      sourceQueues(template)
        .filter(({ queue, timeout }) => {
          const hidden = at(template.Resources[queue], 'Properties', 'VisibilityTimeout');
          return !(typeof hidden === 'number' && hidden >= visibilityPerTimeout * timeout);
        })
        .map(({ id }) => id),
  },
  {
    rule: 'every dead-letter queue raises an alarm',
    find: (template) => {
      const alarmed = resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(({ properties }) =>
        list(properties['Dimensions']).map((dimension) => targetOf(at(dimension, 'Value'))),
      );
      return [...deadLetterQueues(template)].filter((queue) => !alarmed.includes(queue));
    },
  },
];

/** The logical id of an on-failure destination. */
function keptBy(config: unknown): string | undefined {
  return targetOf(at(config, 'DestinationConfig', 'OnFailure', 'Destination'));
}

function undeliveredOf(properties: unknown): string | undefined {
  const arn = at(properties, 'DeadLetterConfig', 'Arn') ?? at(properties, 'RedrivePolicy', 'deadLetterTargetArn');
  return targetOf(arn);
}

/** Queues that functions work off. */
function sourceQueues(template: Template): { id: string; queue: string; timeout: number }[] {
  const shared = at(template.Globals, 'Function', 'Timeout');
  return eventsOf(template, 'SQS').map(({ id, fn, properties }) => ({
    id,
    queue: targetOf(at(properties, 'Queue')) ?? '',
    timeout: Number(fn.properties['Timeout'] ?? shared ?? 3),
  }));
}

function deadLetterQueues(template: Template): ReadonlySet<string> {
  const events = eventsOf(template, ...asynchronous, ...batched);
  const queues = [
    ...functionsOf(template).map(({ properties }) => keptBy(at(properties, 'EventInvokeConfig'))),
    ...events.flatMap(({ properties }) => [keptBy(properties), undeliveredOf(properties)]),
    ...resourcesOf(template, 'AWS::SQS::Queue').map(({ properties }) =>
      targetOf(at(properties, 'RedrivePolicy', 'deadLetterTargetArn')),
    ),
  ];
  return new Set(queues.filter((queue) => queue !== undefined));
}
