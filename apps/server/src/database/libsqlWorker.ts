import { workerData } from 'node:worker_threads';
import {
  type Config,
  createClient,
  type InStatement,
  LibsqlError,
  type Transaction,
  type TransactionMode,
} from '@libsql/client';

// The module of a thread of `openLibsqlThread`: its exports are what can be asked of it.

/** Rows as arrays: libSQL's own do not cross threads whole. */
export interface Answer {
  readonly columns: readonly string[];
  readonly columnTypes: readonly string[];
  readonly rows: readonly unknown[][];
  readonly rowsAffected: number;
}

/** What a `LibsqlError` is made of. */
export interface Failure {
  readonly message: string;
  readonly code: string;
  readonly extendedCode?: string;
  readonly rawCode?: number;
}

export type Told<Value> = { readonly value: Value } | { readonly failure: Failure };

const client = createClient(workerData as Config);
const transactions = new Map<number, Transaction>();
let lastTransaction = 0;

/** In a transaction, or in one of its own. */
export const execute = ({
  statement,
  transaction,
}: {
  readonly statement: InStatement;
  readonly transaction?: number;
}) =>
  tell(async (): Promise<Answer> => {
    const result = await (transaction === undefined ? client : transactionOf(transaction)).execute(statement);
    const { columns, columnTypes, rows, rowsAffected } = result;
    return { columns, columnTypes, rowsAffected, rows: rows.map((row) => Array.from(row as ArrayLike<unknown>)) };
  });

export const executeMultiple = (script: string) => tell(() => client.executeMultiple(script));

export const begin = (mode: TransactionMode) =>
  tell(async () => {
    const transaction = await client.transaction(mode);
    lastTransaction += 1;
    transactions.set(lastTransaction, transaction);
    return lastTransaction;
  });

export const end = ({ transaction, how }: { readonly transaction: number; readonly how: 'commit' | 'rollback' }) =>
  tell(async () => {
    const ending = transactionOf(transaction);
    transactions.delete(transaction);
    await ending[how]();
  });

function transactionOf(id: number): Transaction {
  const transaction = transactions.get(id);
  if (transaction === undefined) throw new LibsqlError('The transaction is over.', 'TRANSACTION_CLOSED');
  return transaction;
}

/** Of an error itself, only the message would cross. */
async function tell<Value>(ask: () => Promise<Value>): Promise<Told<Value>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof LibsqlError)) throw error;
    const { message, code, extendedCode, rawCode } = error;
    return {
      failure: {
        ...{ message, code },
        ...(extendedCode === undefined ? {} : { extendedCode }),
        ...(rawCode === undefined ? {} : { rawCode }),
      },
    };
  }
}
