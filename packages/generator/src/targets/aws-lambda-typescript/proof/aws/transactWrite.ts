import type { Reply } from './startTables.ts';

export type Send = (operation: string, body: object) => Promise<Reply>;

type Item = Readonly<Record<string, unknown>>;

interface Part extends Item {
  readonly TableName: string;
  readonly Item?: Item;
  readonly Key?: Item;
}

const operations: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  // An update that changes nothing; undone as well, for it would create what is not there.
  ConditionCheck: 'UpdateItem',
};

/** A transaction out of single writes: all of them or, undone in reverse, none. Nothing else may write meanwhile. */
export async function transactWrite(
  body: Readonly<Record<string, unknown>>,
  keys: ReadonlyMap<string, readonly string[]>,
  send: Send,
): Promise<Reply> {
  const parts = (body['TransactItems'] as readonly Readonly<Record<string, Part>>[]).flatMap((each) =>
    Object.entries(each),
  );
  const undo: (() => Promise<unknown>)[] = [];
  const reasons: { Code: string; Message?: string }[] = parts.map(() => ({ Code: 'None' }));
  for (const [place, [kind, { ReturnValuesOnConditionCheckFailure: _, ...part }]] of parts.entries()) {
    const reply = await send(operations[kind] ?? kind, { ...part, ReturnValues: 'ALL_OLD' });
    const { Attributes, message } = JSON.parse(reply.body) as { Attributes?: Item; message?: string };
    if (reply.status !== 200) {
      reasons[place] = { Code: codeOf(reply.body), ...(message === undefined ? {} : { Message: message }) };
      for (const step of undo.reverse()) await step();
      return cancelled(reasons);
    }
    const restore = () => send(...before(part, Attributes, keys.get(part.TableName) ?? []));
    if (kind === 'ConditionCheck') await restore();
    else undo.push(restore);
  }
  return { status: 200, body: '{}' };
}

/** The write that brings back what stood there. */
function before(part: Part, old: Item | undefined, keyNames: readonly string[]): [string, object] {
  const { TableName, Item = {} } = part;
  if (old !== undefined) return ['PutItem', { TableName, Item: old }];
  const Key = part.Key ?? Object.fromEntries(keyNames.map((name) => [name, Item[name]]));
  return ['DeleteItem', { TableName, Key }];
}

function codeOf(body: string): string {
  const { __type = '' } = JSON.parse(body) as { __type?: string };
  return /#ConditionalCheckFailedException/.test(__type) ? 'ConditionalCheckFailed' : 'ValidationError';
}

function cancelled(CancellationReasons: readonly object[]): Reply {
  const type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${CancellationReasons.map((reason) => (reason as { Code: string }).Code).join(', ')}]`;
  return { status: 400, body: JSON.stringify({ __type: type, message, Message: message, CancellationReasons }) };
}
