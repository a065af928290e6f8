import type { PlannedFunction, Stream } from '../../../../../plan/ServerlessPlan.ts';
import { getAtt, ref } from '../intrinsics.ts';
import { sourceLogicalIds } from '../logicalIds.ts';
import { allow } from '../statements.ts';
import { polledInOrder } from './polled.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

export function streamTemplate(fn: PlannedFunction, source: Stream): TriggerTemplate {
  const { stream } = sourceLogicalIds(source);
  return {
    events: { Records: { Type: 'Kinesis', Properties: polledInOrder(fn, getAtt(stream, 'Arn')) } },
    resources: {
      [stream]: {
        Type: 'AWS::Kinesis::Stream',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          StreamModeDetails: { StreamMode: 'ON_DEMAND' },
          StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' },
        },
      },
    },
    statements: [
      allow(
        'ReadStream',
        [
          'kinesis:DescribeStream',
          'kinesis:DescribeStreamSummary',
          'kinesis:GetRecords',
          'kinesis:GetShardIterator',
          'kinesis:ListShards',
        ],
        getAtt(stream, 'Arn'),
      ),
    ],
    outputs: { [`${stream}Name`]: { Description: 'Where records are put', Value: ref(stream) } },
  };
}
