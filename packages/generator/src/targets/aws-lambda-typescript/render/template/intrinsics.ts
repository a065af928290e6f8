import type { TemplateValue } from './CloudFormation.ts';

export function ref(logicalId: string): TemplateValue {
  return { Ref: logicalId };
}

export function getAtt(logicalId: string, attribute: string): TemplateValue {
  return { 'Fn::GetAtt': [logicalId, attribute] };
}

/** Only for text of ours: `${…}` in a person's text would be looked up. */
export function sub(text: string): TemplateValue {
  return { 'Fn::Sub': text };
}

/** Texts one after the other; unlike in `sub`, `${…}` in them means nothing. */
export function join(...texts: readonly TemplateValue[]): TemplateValue {
  return { 'Fn::Join': ['', texts] };
}

/** An ARN in the account and region that the stack is deployed to. */
export function arn(service: string, resource: string): TemplateValue {
  return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
}
