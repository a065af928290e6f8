import { type Config, type InStatement, LibsqlError, type TransactionMode } from '@libsql/client';
import { Piscina } from 'piscina';
import type * as libsqlWorker from './libsqlWorker.ts';
import type { Answer, Failure } from './libsqlWorker.ts';

type Worker = typeof libsqlWorker;
type Told<Name extends keyof Worker> = Awaited<ReturnType<Worker[Name]>>;
type Value<Name extends keyof Worker> = Extract<Told<Name>, { readonly value: unknown }>['value'];

/** What Prisma asks of a libSQL client. */
export interface LibsqlThread extends AsyncDisposable {
  readonly url: string;
  execute(statement: InStatement): Promise<Answer>;
  executeMultiple(script: string): Promise<void>;
  transaction(mode: TransactionMode): Promise<LibsqlTransaction>;
  /** Does nothing: whoever opened the thread disposes of it. */
  close(): void;
}

interface LibsqlTransaction {
  execute(statement: InStatement): Promise<Answer>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * A libSQL client on a thread of its own: libSQL's calls for a file return when the disk has answered, and the thread
 * that people are served by must not wait for that. Errors are `LibsqlError`s. Disposing of it waits for what was asked.
 */
export function openLibsqlThread(config: Config): LibsqlThread {
  const thread = new Piscina({
    filename: new URL('./libsqlWorker.ts', import.meta.url).href,
    workerData: config,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1_000,
    // A thread that sleeps between questions never comes to give statements back: it would grow by 60 MB a minute.
    atomics: 'disabled',
  });

  async function ask<Name extends keyof Worker>(
    name: Name,
    question: Parameters<Worker[Name]>[0],
  ): Promise<Value<Name>> {
    const told: Told<Name> = await thread.run(question, { name });
    if ('failure' in told) throw toError(told.failure);
    return told.value;
  }

  return {
    url: config.url,
    execute: (statement) => ask('execute', { statement }),
    executeMultiple: (script) => ask('executeMultiple', script),
    async transaction(mode) {
      const transaction = await ask('begin', mode);
      return {
        execute: (statement) => ask('execute', { statement, transaction }),
        commit: () => ask('end', { transaction, how: 'commit' }),
        rollback: () => ask('end', { transaction, how: 'rollback' }),
      };
    },
    close() {},
    [Symbol.asyncDispose]: () => thread.close(),
  };
}

function toError({ message, code, extendedCode, rawCode }: Failure): LibsqlError {
  // The constructor puts the code before the message, which begins with it already.
  const start = `${code}: `;
  return new LibsqlError(
    message.startsWith(start) ? message.slice(start.length) : message,
    code,
    extendedCode,
    rawCode,
  );
}
