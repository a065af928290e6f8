import { constants } from 'node:fs';
import { access, mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { Database, PrismaClient } from './Database.ts';
import { DatabaseError, fullMessageOf } from './DatabaseError.ts';
import { type LibsqlThread, openLibsqlThread } from './libsqlThread.ts';
import { applyMigrations } from './migrations.ts';
import { lockSqlite } from './sqliteLock.ts';

const header = 'SQLite format 3\0';

/** Opens a SQLite file, made if it is absent. Everything that can be found wrong is found before anything is written. */
export async function openSqlite(url: string): Promise<Database> {
  const path = toPath(url);
  await makeFolder(dirname(path));
  await checkFile(path);
  await using resources = new AsyncDisposableStack();
  resources.use(await lockSqlite(path));

  const { PrismaClient: SqliteClient } = await import('./generated/sqlite/client.ts');
  // Another program may hold the file for a moment, a backup for instance.
  const thread = resources.use(openLibsqlThread({ url: `file:${path}`, timeout: 1000 }));
  const adapter = new PrismaLibSqlOnThread(thread);
  const client = new SqliteClient({ adapter });
  resources.defer(() => client.$disconnect());
  try {
    await checkPages(client);
    await checkDurability(client, path);
    await applyMigrations('sqlite', client, adapter);
  } catch (error) {
    throw error instanceof DatabaseError ? error : toDatabaseError(error, path);
  }
  // A stopped server leaves one complete file, which can be copied as it is.
  resources.defer(() => client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)').then(ignore, ignore));
  const kept = resources.move();
  return { client, engine: 'sqlite', [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** The adapter that Prisma has, on a client that it does not make itself. */
class PrismaLibSqlOnThread extends PrismaLibSql {
  readonly #thread: LibsqlThread;

  constructor(thread: LibsqlThread) {
    super({ url: thread.url });
    this.#thread = thread;
  }

  override createClient(): Client {
    // Prisma calls nothing else of it.
    return this.#thread as unknown as Client;
  }
}

function toPath(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
  if (url === 'file:' || path.includes('?') || path.endsWith(':memory:')) {
    throw new DatabaseError(`DATABASE_URL ${url} names no file; write file: and the path of the database file.`);
  }
  return path;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DatabaseError(
      `The data folder ${folder} can't be written (${codeOf(error)}); make it writable or set DATABASE_URL to another place.`,
      { cause: error },
    );
  }
}

/** Node's own recursive mkdir never returns below a folder like /proc, which exists and takes no folders. */
async function makeFolders(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found === undefined && dirname(folder) !== folder) await makeFolders(dirname(folder));
  await mkdir(folder).catch((error) => {
    // Somebody else was faster.
    if (codeOf(error) !== 'EEXIST' || found !== undefined) throw error;
  });
}

async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isFile()) {
    throw new DatabaseError(`${path} is not a file; set DATABASE_URL to the path of the database file.`);
  }
  try {
    await access(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new DatabaseError(`The database file ${path} can't be written (${codeOf(error)}); make it writable.`, {
      cause: error,
    });
  }
  if (found.size === 0) return;
  await using file = await open(path, 'r');
  const { buffer } = await file.read(Buffer.alloc(header.length), 0, header.length, 0);
  if (buffer.toString('latin1') !== header) throw damaged(path);
}

/** Reads every page. A damaged database is left alone, so that it can still be rescued. */
async function checkPages(client: PrismaClient): Promise<void> {
  const rows = await client.$queryRawUnsafe<Record<string, string>[]>('PRAGMA quick_check(1)');
  const answer = Object.values(rows[0] ?? {})[0];
  if (answer !== 'ok') throw new Error(`malformed: ${answer}`);
}

/** An acknowledged edit is a durable edit: every commit must reach the disk before it is answered. */
async function checkDurability(client: PrismaClient, path: string): Promise<void> {
  const journal = Object.values((await client.$queryRawUnsafe<object[]>('PRAGMA journal_mode = WAL'))[0] ?? {})[0];
  if (journal !== 'wal') {
    throw new DatabaseError(
      `The disk of ${path} does not support SQLite's write-ahead log (it stays in mode ${journal}); use a local disk.`,
    );
  }
  const synchronous = Object.values((await client.$queryRawUnsafe<object[]>('PRAGMA synchronous'))[0] ?? {})[0];
  if (Number(synchronous) !== 2) {
    throw new DatabaseError(`SQLite opens ${path} with synchronous = ${synchronous}, not FULL; reinstall Lambdastorm.`);
  }
}

function toDatabaseError(error: unknown, path: string): DatabaseError {
  const message = fullMessageOf(error);
  if (/malformed|not a database|corrupt|NOTADB/i.test(message)) return damaged(path, error);
  const [reason, advice] = /busy|locked|SocketTimeout|timed out/i.test(message)
    ? ['is locked by another program', 'close it and start again']
    : /readonly|read-only|attempt to write/i.test(message)
      ? ["can't be written", 'make it writable']
      : /unable to open|cantopen/i.test(message)
        ? ["can't be opened", 'check that the file and its folder are readable and writable']
        : /full/i.test(message)
          ? ["can't grow", 'free some space on the disk']
          : [`can't be used (${message.replaceAll(/\s+/g, ' ')})`, 'check the disk'];
  return new DatabaseError(`The database file ${path} ${reason}; ${advice}.`, { cause: error });
}

function damaged(path: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    `The database file ${path} is damaged, or no SQLite database, and was left as it is; put a backup in its place, or move it away to start with an empty one.`,
    { cause },
  );
}

/** What is not checkpointed stays in the log, where the next start finds it. */
function ignore(): void {}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
