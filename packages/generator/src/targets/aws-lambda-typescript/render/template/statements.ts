import type { TemplateValue } from './CloudFormation.ts';

/** One statement of a policy. */
export function allow(sid: string, actions: string | readonly string[], resource: TemplateValue): TemplateValue {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource };
}

/** Lets one AWS service take a role. */
export function trust(service: string, condition: Readonly<Record<string, TemplateValue>> = {}): TemplateValue {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', ...condition }],
  };
}
