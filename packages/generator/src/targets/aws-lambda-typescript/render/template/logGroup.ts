import type { Resource, TemplateValue } from './CloudFormation.ts';
import { ref } from './intrinsics.ts';

/** A log group of our own: one that Lambda makes by itself keeps its logs for ever. */
export function logGroup(name: TemplateValue): Resource {
  return {
    Type: 'AWS::Logs::LogGroup',
    DeletionPolicy: 'Delete',
    UpdateReplacePolicy: 'Delete',
    Properties: { LogGroupName: name, RetentionInDays: ref('LogRetentionDays') },
  };
}
