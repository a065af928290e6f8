import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LibsqlError } from '@libsql/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LibsqlThread, openLibsqlThread } from './libsqlThread.ts';

let resources: AsyncDisposableStack;
let thread: LibsqlThread;

beforeEach(async () => {
  resources = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-thread-'));
  resources.defer(() => rm(folder, { recursive: true, force: true }));
  thread = resources.use(openLibsqlThread({ url: `file:${join(folder, 'some.db')}` }));
  await thread.executeMultiple('CREATE TABLE fact (id INTEGER PRIMARY KEY, bytes BLOB, word TEXT); SELECT 1;');
});
afterEach(() => resources.disposeAsync());

const insert = (id: number) => ({ sql: 'INSERT INTO fact VALUES (?, ?, ?)', args: [id, Uint8Array.of(1, 2), null] });
const ids = async () => (await thread.execute('SELECT id FROM fact ORDER BY id')).rows.flat();

it('gives back rows as arrays with the types of the database', async () => {
  expect((await thread.execute(insert(1))).rowsAffected).toBe(1);
  const { columns, columnTypes, rows } = await thread.execute('SELECT * FROM fact');
  expect([columns, columnTypes]).toEqual([
    ['id', 'bytes', 'word'],
    ['INTEGER', 'BLOB', 'TEXT'],
  ]);
  const [id, bytes, word] = rows[0] ?? [];
  expect([id, [...new Uint8Array(bytes as ArrayBuffer)], word]).toEqual([1, [1, 2], null]);
});

it('keeps what a transaction commits, and nothing of what it rolls back', async () => {
  const kept = await thread.transaction('write');
  await kept.execute(insert(1));
  await kept.commit();
  const dropped = await thread.transaction('deferred');
  await dropped.execute(insert(2));
  await dropped.rollback();
  expect(await ids()).toEqual([1]);
  await expect(dropped.execute(insert(3))).rejects.toThrow('TRANSACTION_CLOSED: The transaction is over.');
});

it('holds nothing of a transaction whose commit fails', async () => {
  await thread.executeMultiple(`
    CREATE TABLE claim (id INTEGER PRIMARY KEY, fact INTEGER REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED);
    PRAGMA foreign_keys = ON;
  `);
  const failing = await thread.transaction('deferred');
  await failing.execute('INSERT INTO claim VALUES (1, 99)');
  await expect(failing.commit()).rejects.toThrow('FOREIGN KEY constraint failed');
  // A connection that still held the lock would keep the next one out.
  await thread.execute(insert(1));
  expect([await ids(), (await thread.execute('SELECT * FROM claim')).rows]).toEqual([[1], []]);
});

it('passes errors on with the codes by which Prisma tells them apart', async () => {
  await thread.execute(insert(1));
  const error = await thread.execute(insert(1)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LibsqlError);
  expect(error).toMatchObject({
    message: 'SQLITE_CONSTRAINT: UNIQUE constraint failed: fact.id',
    code: 'SQLITE_CONSTRAINT',
    rawCode: 1555,
  });
});

it('answers what it was asked before it was disposed of', async () => {
  const answers = [1, 2, 3].map((id) => thread.execute(insert(id)));
  await thread[Symbol.asyncDispose]();
  expect((await Promise.all(answers)).map(({ rowsAffected }) => rowsAffected)).toEqual([1, 1, 1]);
});
