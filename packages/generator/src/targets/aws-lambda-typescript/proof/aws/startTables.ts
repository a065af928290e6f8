import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import dynalite from 'dynalite';
import type { DeployedStack } from '../stack/deployTemplate.ts';
import { region } from '../stack/identityOf.ts';
import { type Send, transactWrite } from './transactWrite.ts';

/** The tables of a stack in memory. */
export interface Tables extends AsyncDisposable {
  readonly answer: (operation: string, body: Readonly<Record<string, unknown>>) => Promise<Reply>;
  readonly empty: () => Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
}

const noDelay = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };

/** What of a table's properties DynamoDB is asked for when the table is created. */
const created = ['AttributeDefinitions', 'KeySchema', 'BillingMode', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes'];

/** Creates the tables that a template describes. */
export async function startTables({ resources }: DeployedStack): Promise<Tables> {
  const tables = Object.values(resources)
    .filter(({ type }) => type === 'AWS::DynamoDB::Table')
    .map(({ ref, properties }) => ({
      TableName: ref,
      ...Object.fromEntries(Object.entries(properties).filter(([name]) => created.includes(name))),
    }));
  const keys = new Map(tables.map((table) => [table.TableName, keyNames(table)]));
  let database = await startDatabase(tables);
  // One at a time: then a transaction, which dynalite does not know, can be made of its parts.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    answer: (operation, body) =>
      inTurn(() =>
        operation === 'TransactWriteItems' ? transactWrite(body, keys, database.send) : database.send(operation, body),
      ),
    empty: () =>
      inTurn(async () => {
        await database.stop();
        database = await startDatabase(tables);
      }),
    [Symbol.asyncDispose]: () => database.stop(),
  };
}

interface Database {
  readonly send: Send;
  readonly stop: () => Promise<void>;
}

async function startDatabase(tables: readonly { readonly TableName: string }[]): Promise<Database> {
  const server = dynalite(noDelay);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const send = sender(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  for (const table of tables) {
    const { status, body } = await send('CreateTable', table);
    if (status !== 200) throw new Error(`The table ${table.TableName} could not be created: ${body}`);
    while (!(await send('DescribeTable', { TableName: table.TableName })).body.includes('"ACTIVE"'))
      await setTimeout(1);
  }
  return { send, stop: () => new Promise((resolve) => void server.close(() => resolve())) };
}

function keyNames(table: object): readonly string[] {
  const { KeySchema = [] } = table as { KeySchema?: readonly { readonly AttributeName: string }[] };
  return KeySchema.map(({ AttributeName }) => AttributeName);
}

function sender(url: string): Send {
  return async (operation, body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260302T101530Z',
        authorization: `AWS4-HMAC-SHA256 Credential=proof/20260302/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.text() };
  };
}
