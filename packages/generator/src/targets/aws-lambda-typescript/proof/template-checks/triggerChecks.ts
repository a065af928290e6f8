import { isScheduleExpression } from './isScheduleExpression.ts';
import { at, entriesOf, eventsOf, resourcesOf, targetOf, text } from './readParts.ts';
import type { TemplateCheck } from './TemplateCheck.ts';

const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];
const sqlVersions: readonly unknown[] = ['2015-10-08', '2016-03-23', 'beta'];
const filterScopes: readonly unknown[] = ['MessageAttributes', 'MessageBody'];
const objectEvents =
  /^s3:(ObjectCreated:(\*|Put|Post|Copy|CompleteMultipartUpload)|ObjectRemoved:(\*|Delete|DeleteMarkerCreated)|ObjectRestore:(\*|Post|Completed|Delete)|ObjectTagging:(\*|Put|Delete)|ObjectAcl:Put|LifecycleExpiration:(\*|Delete|DeleteMarkerCreated)|LifecycleTransition|IntelligentTiering|ReducedRedundancyLostObject)$/;

/** What starts functions. */
export const triggerChecks: readonly TemplateCheck[] = [
  {
    rule: 'HTTP methods exist',
    find: (template) =>
      eventsOf(template, 'HttpApi')
        .filter(({ properties }) => !httpMethods.includes(text(at(properties, 'Method')).toUpperCase()))
        .map(({ id }) => id),
  },
  {
    rule: 'schedules are rates, dates or cron of six fields, one of them a question mark',
    find: (template) => [
      ...eventsOf(template, 'ScheduleV2', 'Schedule')
        .filter(({ properties }) => {
          const expression = at(properties, 'ScheduleExpression') ?? at(properties, 'Schedule');
          return !isScheduleExpression(text(expression));
        })
        .map(({ id }) => id),
      ...resourcesOf(template, 'AWS::Scheduler::Schedule')
        .filter(({ properties }) => !isScheduleExpression(text(properties['ScheduleExpression'])))
        .map(({ id }) => id),
    ],
  },
  {
    rule: 'patterns list the values they take',
    find: (template) =>
      eventsOf(template, 'EventBridgeRule')
        .filter(({ properties }) => !isPattern(at(properties, 'Pattern')))
        .map(({ id }) => id),
  },
  {
    rule: 'a table that is listened to has a stream',
    find: (template) =>
      eventsOf(template, 'DynamoDB')
        .filter(({ properties }) => {
          const table = targetOf(at(properties, 'Stream')) ?? '';
          return at(template.Resources[table], 'Properties', 'StreamSpecification', 'StreamViewType') === undefined;
        })
        .map(({ id }) => id),
  },
  {
    rule: 'events of buckets exist',
    find: (template) =>
      eventsOf(template, 'S3')
        .filter(({ properties }) => {
          const names = at(properties, 'Events');
          return ![names].flat().every((name) => objectEvents.test(text(name)));
        })
        .map(({ id }) => id),
  },
  {
    rule: 'the SQL of a device rule has a version that exists, as text',
    find: (template) => [
      ...eventsOf(template, 'IoTRule')
        .filter(({ properties }) => !sqlVersions.includes(at(properties, 'AwsIotSqlVersion')))
        .map(({ id }) => id),
      ...resourcesOf(template, 'AWS::IoT::TopicRule')
        .filter(({ properties }) => !sqlVersions.includes(at(properties, 'TopicRulePayload', 'AwsIotSqlVersion')))
        .map(({ id }) => id),
    ],
  },
  {
    rule: 'filters of topics look at the body or the attributes',
    find: (template) =>
      eventsOf(template, 'SNS')
        .filter(({ properties }) => at(properties, 'FilterPolicy') !== undefined)
        .filter(({ properties }) => !filterScopes.includes(at(properties, 'FilterPolicyScope') ?? 'MessageAttributes'))
        .map(({ id }) => id),
  },
];

function isPattern(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const entries = entriesOf(value);
  return entries.length > 0 && entries.every(([, part]) => isPattern(part));
}
