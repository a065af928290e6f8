export const account = '123456789012';
export const region = 'eu-west-1';
export const sqsUrl = `https://sqs.${region}.amazonaws.com`;

/** How a resource is called once it exists. */
export interface Identity {
  readonly ref: string;
  readonly arn: string;
  /** What `!GetAtt` may read. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface Kind {
  /** The beginning of its ARN, up to its name. */
  readonly arn: string;
  /** The property that names it. */
  readonly name?: string;
  readonly ref?: 'name' | 'arn' | 'url';
}

const here = `${region}:${account}`;

/** Whatever has no name of its own is called after its stack and logical id. */
const kinds: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': { arn: `arn:aws:dynamodb:${here}:table/`, name: 'TableName' },
  'AWS::Events::EventBus': { arn: `arn:aws:events:${here}:event-bus/`, name: 'Name' },
  'AWS::IAM::Role': { arn: `arn:aws:iam::${account}:role/`, name: 'RoleName' },
  'AWS::Kinesis::Stream': { arn: `arn:aws:kinesis:${here}:stream/`, name: 'Name' },
  'AWS::Logs::LogGroup': { arn: `arn:aws:logs:${here}:log-group:`, name: 'LogGroupName' },
  'AWS::S3::Bucket': { arn: 'arn:aws:s3:::', name: 'BucketName' },
  'AWS::SNS::Topic': { arn: `arn:aws:sns:${here}:`, name: 'TopicName', ref: 'arn' },
  'AWS::SQS::Queue': { arn: `arn:aws:sqs:${here}:`, name: 'QueueName', ref: 'url' },
  'AWS::Scheduler::ScheduleGroup': { arn: `arn:aws:scheduler:${here}:schedule-group/`, name: 'Name' },
  'AWS::SecretsManager::Secret': { arn: `arn:aws:secretsmanager:${here}:secret:`, name: 'Name', ref: 'arn' },
  'AWS::Serverless::Function': { arn: `arn:aws:lambda:${here}:function:`, name: 'FunctionName' },
};

/** The names of a resource, from its type and the properties that name it. */
export function identityOf(
  logicalId: string,
  type: string,
  properties: Readonly<Record<string, unknown>>,
  stackName: string,
): Identity {
  const kind = kinds[type] ?? { arn: `arn:aws:cloudformation:${here}:resource/` };
  const given = kind.name === undefined ? undefined : properties[kind.name];
  const name = typeof given === 'string' ? given : toPhysicalName(`${stackName}-${logicalId}`, type);
  const arn = `${kind.arn}${name}`;
  const refs = { name, arn, url: `${sqsUrl}/${account}/${name}` };
  const attributes = {
    // The ARN of a log group ends with the wildcard of its streams.
    Arn: type === 'AWS::Logs::LogGroup' ? `${arn}:*` : arn,
    StreamArn: `${arn}/stream/2026-01-01T00:00:00.000`,
    QueueName: name,
    TopicName: name,
    TopicArn: arn,
    Id: name,
  };
  return { ref: refs[kind.ref ?? 'name'], arn, attributes };
}

function toPhysicalName(name: string, type: string): string {
  return type === 'AWS::S3::Bucket' ? name.toLowerCase() : name;
}
