import { account, region } from '../stack/identityOf.ts';
import type { AwsCall } from './AwsCall.ts';
import { leadingKeys } from './leadingKeys.ts';

/** A request in one of AWS's JSON protocols. */
export interface AwsRequest {
  readonly caller: string;
  readonly service: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Judged = Pick<AwsCall, 'action' | 'resource'> & Partial<Pick<AwsCall, 'context'>>;

const here = `${region}:${account}`;

/** What IAM is asked for a request; one that no row of this table knows is a question that the proof must learn. */
const readers: Readonly<Record<string, (request: AwsRequest) => readonly Judged[]>> = {
  dynamodb: ({ operation, body }) => judgedTables(operation, body),
  events: ({ operation, body }) => judgedBuses(operation, list(body['Entries'])),
  sqs: ({ operation, body }) => [
    {
      action: `sqs:${operation.replace(/Batch$/, '')}`,
      resource: `arn:aws:sqs:${here}:${text(body['QueueUrl']).split('/').at(-1)}`,
    },
  ],
  // Who sets a schedule hands the role over in whose name it calls.
  scheduler: ({ operation, body }) => [
    {
      action: `scheduler:${operation}`,
      resource: `arn:aws:scheduler:${here}:schedule/${text(body['GroupName'])}/${text(body['Name'])}`,
    },
    {
      action: 'iam:PassRole',
      resource: text((body['Target'] as { RoleArn?: unknown } | undefined)?.RoleArn),
      context: { 'iam:PassedToService': ['scheduler.amazonaws.com'] },
    },
  ],
  secretsmanager: ({ operation, body }) => [
    { action: `secretsmanager:${operation}`, resource: text(body['SecretId']) },
  ],
};

/** What IAM has to allow so that a request is answered. */
export function callsOf(request: AwsRequest): readonly AwsCall[] {
  const read = readers[request.service];
  if (read === undefined) throw new Error(`The proof knows no service ${request.service} (${request.operation}).`);
  return read(request).map((judged) => ({ caller: request.caller, context: {}, ...judged }));
}

/** A transaction needs what its parts would need; a batch is an action of its own. */
function judgedTables(operation: string, body: AwsRequest['body']): readonly Judged[] {
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    return list(body['TransactItems']).flatMap((item) =>
      Object.entries(item).map(([part, request]) => ({
        action: `dynamodb:${transactionParts[part] ?? part}`,
        resource: tableArn(request['TableName']),
        context: leadingKeys(request),
      })),
    );
  }
  const action = `dynamodb:${operation}`;
  if (body['RequestItems'] !== undefined) {
    return Object.keys(body['RequestItems'] as object).map((name) => ({ action, resource: tableArn(name) }));
  }
  const index = body['IndexName'] === undefined ? '' : `/index/${text(body['IndexName'])}`;
  return [{ action, resource: `${tableArn(body['TableName'])}${index}`, context: leadingKeys(body) }];
}

const transactionParts: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** All entries for one bus are judged at once: their sources and detail types are multivalued keys. */
function judgedBuses(operation: string, entries: readonly Record<string, unknown>[]): readonly Judged[] {
  const buses = new Set(entries.map((entry) => text(entry['EventBusName'] ?? 'default')));
  return [...buses].map((bus) => {
    const own = entries.filter((entry) => text(entry['EventBusName'] ?? 'default') === bus);
    return {
      action: `events:${operation}`,
      resource: bus.startsWith('arn:') ? bus : `arn:aws:events:${here}:event-bus/${bus}`,
      context: {
        'events:source': own.map((entry) => text(entry['Source'])),
        'events:detail-type': own.map((entry) => text(entry['DetailType'])),
      },
    };
  });
}

function tableArn(table: unknown): string {
  const name = text(table);
  return name.startsWith('arn:') ? name : `arn:aws:dynamodb:${here}:table/${name}`;
}

function list(value: unknown): readonly Record<string, Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
