import type { TemplateValue } from './CloudFormation.ts';

const retentionDays = [1, 3, 5, 7, 14, 30, 60, 90, 180, 365];

/** What a deployment decides: which bus, which stage, how long logs stay. */
export const parameters: Readonly<Record<string, TemplateValue>> = {
  Stage: {
    Type: 'String',
    Default: 'dev',
    AllowedPattern: '^[A-Za-z0-9-]{1,32}$',
    Description: 'Which of several deployments this is; becomes a tag on everything that runs',
  },
  EventBusName: {
    Type: 'String',
    Default: 'default',
    AllowedPattern: '^[A-Za-z0-9._/-]{1,256}$',
    Description: 'The bus on which the contexts exchange events; it must exist',
  },
  LogRetentionDays: {
    Type: 'Number',
    Default: 30,
    AllowedValues: retentionDays,
    Description: 'How long logs are kept',
  },
};
