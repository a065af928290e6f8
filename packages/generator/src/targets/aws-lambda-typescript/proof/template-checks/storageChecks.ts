import { at, functionsOf, resourcesOf, targetOf } from './readParts.ts';
import type { TemplateCheck } from './TemplateCheck.ts';

/** What must outlive a stack, and what must not grow for ever. */
export const storageChecks: readonly TemplateCheck[] = [
  {
    rule: 'tables and buckets stay when the stack goes, unless their records expire by themselves',
    find: (template) =>
      resourcesOf(template, 'AWS::DynamoDB::Table', 'AWS::S3::Bucket')
        .filter(({ properties }) => at(properties, 'TimeToLiveSpecification', 'Enabled') !== true)
        .filter(({ resource }) => resource.DeletionPolicy !== 'Retain' || resource.UpdateReplacePolicy !== 'Retain')
        .map(({ id }) => id),
  },
  {
    rule: 'what is deleted with the stack says so',
    find: (template) =>
      resourcesOf(template, 'AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Kinesis::Stream')
        .filter(({ resource }) => resource.DeletionPolicy === undefined || resource.UpdateReplacePolicy === undefined)
        .map(({ id }) => id),
  },
  {
    rule: 'every function writes into a log group that forgets',
    find: (template) =>
      functionsOf(template)
        .filter(({ properties }) => {
          const group = targetOf(at(properties, 'LoggingConfig', 'LogGroup')) ?? '';
          return at(template.Resources[group], 'Properties', 'RetentionInDays') === undefined;
        })
        .map(({ id }) => id),
  },
];
