import type { ExpandedTemplate } from './expandTemplates.ts';

/** What moto's CloudFormation does not know; the checks of templates look at these instead. */
const unknown: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFormation::WaitConditionHandle',
  'AWS::CloudWatch::Alarm',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::SecretsManager::Secret',
]);

/** The part of a template that moto can deploy; what refers to the rest gets a text in its place. */
export function forMoto(template: ExpandedTemplate): ExpandedTemplate {
  const entries = Object.entries(template.Resources);
  const left = new Set(entries.filter(([, { Type }]) => unknown.has(Type)).map(([id]) => id));
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const target = Object.values(value).flat()[0];
    const isReference = 'Ref' in value || 'Fn::GetAtt' in value;
    if (isReference && typeof target === 'string' && left.has(target)) return target;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceText(key, part)]));
  };
  const replaceText = (key: string, part: unknown): unknown =>
    key === 'Fn::Sub' && typeof part === 'string'
      ? part.replace(/\$\{(\w+)(\.\w+)?\}/g, (all, id: string) => (left.has(id) ? id : all))
      : replace(part);
  const kept = entries.filter(([id]) => !left.has(id)).map(([id, resource]) => [id, replace(resource)]);
  // Outputs tell of the API, which is not there.
  const { Outputs: _, ...rest } = template as ExpandedTemplate & { Outputs?: unknown };
  return { ...rest, Resources: Object.fromEntries(kept) };
}
