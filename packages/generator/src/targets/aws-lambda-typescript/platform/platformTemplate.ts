import type { Template } from '../render/template/CloudFormation.ts';
import { getAtt, ref, sub } from '../render/template/intrinsics.ts';

/** What all contexts of a stage share: the bus, what was said on it, and where to find it. */
export const platformTemplate: Template = {
  AWSTemplateFormatVersion: '2010-09-09',
  Description: 'The bus on which bounded contexts exchange events, with an archive to replay them from',
  Parameters: {
    Stage: {
      Type: 'String',
      Default: 'dev',
      AllowedPattern: '^[A-Za-z0-9-]{1,32}$',
      Description: 'Which of several deployments this is',
    },
    ArchiveDays: {
      Type: 'Number',
      Default: 90,
      MinValue: 1,
      MaxValue: 3650,
      Description: 'How long events can be replayed',
    },
  },
  Resources: {
    DomainEvents: {
      Type: 'AWS::Events::EventBus',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Name: sub(`domain-events-\${Stage}`),
        Description: 'Domain events and requests of all bounded contexts',
        Tags: [{ Key: 'Stage', Value: ref('Stage') }],
      },
    },
    DomainEventsArchive: {
      Type: 'AWS::Events::Archive',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        ArchiveName: sub(`domain-events-\${Stage}`),
        Description: 'Everything that was said on the bus, to be replayed',
        SourceArn: getAtt('DomainEvents', 'Arn'),
        // What is replayed was archived before.
        EventPattern: { 'replay-name': [{ exists: false }] },
        RetentionDays: ref('ArchiveDays'),
      },
    },
    BusName: {
      Type: 'AWS::SSM::Parameter',
      Properties: {
        Name: sub(`/domain-events/\${Stage}/bus-name`),
        Type: 'String',
        Value: ref('DomainEvents'),
        Description: 'The bus of this stage',
      },
    },
  },
  Outputs: {
    EventBusName: { Description: 'Give this to every context as EventBusName', Value: ref('DomainEvents') },
  },
};
