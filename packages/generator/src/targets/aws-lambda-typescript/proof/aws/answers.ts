import { createHash, randomUUID } from 'node:crypto';
import { sampleSecret } from '../../samples/httpSample.ts';

type Body = Readonly<Record<string, unknown>>;

/** What AWS answers when all goes well, by service and operation. */
export const answers: Readonly<Record<string, (body: Body) => unknown>> = {
  'events:PutEvents': ({ Entries }) => ({
    FailedEntryCount: 0,
    Entries: (Entries as readonly unknown[]).map(() => ({ EventId: randomUUID() })),
  }),
  'scheduler:CreateSchedule': ({ Name }) => ({ ScheduleArn: `arn:aws:scheduler:::schedule/${String(Name)}` }),
  'sqs:SendMessage': ({ MessageBody }) => ({
    MessageId: randomUUID(),
    // The client compares it with what it sent.
    MD5OfMessageBody: createHash('md5').update(String(MessageBody)).digest('hex'),
  }),
  'secretsmanager:GetSecretValue': ({ SecretId }) => ({
    ARN: SecretId,
    Name: SecretId,
    SecretString: sampleSecret,
    VersionId: randomUUID(),
    VersionStages: ['AWSCURRENT'],
  }),
};
