import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import type { Database } from './Database.ts';
import { diffSchemas } from './diffSchemas.ts';
import { readSchema } from './migrations.ts';
import { openDatabase } from './openDatabase.ts';
import { createSchemaEngine, noFilters } from './schemaEngine.ts';

describeWithDatabase('openDatabase', (open, newUrl) => {
  it('leads to the very tables that the models describe', async () => {
    const url = await newUrl();
    const engine = url.startsWith('file:') ? 'sqlite' : 'postgresql';
    await (await openDatabase({ url }))[Symbol.asyncDispose]();
    const schema = await readSchema(engine);
    expect(await (engine === 'sqlite' ? differences(url, schema) : tablesOf(url))).toEqual(
      engine === 'sqlite' ? '' : await tablesOf(await databaseOf(schema, await newUrl())),
    );
  });

  it('keeps bytes and times as they were given', async () => {
    const { client } = await open();
    const row = { boardId: 'b', seq: 1, bytes: Uint8Array.of(0, 255, 1), actor: null, at: new Date(1_234_567_890_123) };
    await client.boardUpdate.create({ data: row });
    expect(await client.boardUpdate.findMany()).toEqual([row]);
  });
});

describe('a SQLite file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lambdastorm-open-'));
    path = join(folder, 'new/deep/lambdastorm.db');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function fill(): Promise<void> {
    await using database = await openDatabase({ url: `file:${path}` });
    for (let seq = 1; seq <= 50; seq += 1) await addUpdate(database, seq);
  }

  it('is made with its folders, and keeps what is stored', async () => {
    await fill();
    await using again = await openDatabase({ url: `file:${path}` });
    expect(await again.client.boardUpdate.count()).toBe(50);
  });

  it('writes ahead and waits for the disk', async () => {
    await using database = await openDatabase({ url: `file:${path}` });
    expect(await database.client.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await database.client.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
  });

  it('is opened by one server at a time', async () => {
    const first = await openDatabase({ url: `file:${path}` });
    await expect(openDatabase({ url: `file:${path}` })).rejects.toThrow('in use by another Lambdastorm');
    await addUpdate(first, 1);
    await first[Symbol.asyncDispose]();
    await using second = await openDatabase({ url: `file:${path}` });
    expect(await second.client.boardUpdate.count()).toBe(1);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is something else', () => Buffer.from('These are my holiday notes.\n'.repeat(500))],
    ['has lost its beginning', (bytes) => Buffer.concat([Buffer.alloc(100), bytes.subarray(100)])],
    ['has lost its end', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['has rubbish in the middle', (bytes) => Buffer.from(bytes).fill(0xa5, 4096)],
  ])('that %s is refused and left as it is', async (_what, damage) => {
    await fill();
    await writeFile(path, damage(await readFile(path)));
    const before = await hashesOf(join(folder, 'new/deep'));
    await expect(openDatabase({ url: `file:${path}` }).then(() => 'opened')).rejects.toThrow(
      expect.objectContaining({
        name: 'DatabaseError',
        message: expect.stringMatching(/^The database file .* damaged.*\.$/),
      }),
    );
    expect(await hashesOf(join(folder, 'new/deep'))).toEqual(before);
  });

  it('of a newer version is refused and left as it is', async () => {
    await fill();
    {
      await using database = await openDatabase({ url: `file:${path}` });
      await database.client.$executeRawUnsafe(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count) VALUES ('x', 'x', '29990101000000_later', 1, 1, 1)",
      );
    }
    const before = await hashesOf(join(folder, 'new/deep'));
    await expect(openDatabase({ url: `file:${path}` })).rejects.toThrow('changed by a newer Lambdastorm');
    expect(await hashesOf(join(folder, 'new/deep'))).toEqual(before);
  });

  it.each([
    ['below a file', 'file/data/lambdastorm.db', "can't be written"],
    ['that is a folder', 'folder', 'is not a file'],
  ])('at a place %s is refused with a sentence', async (_what, place, sentence) => {
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'folder'));
    await expect(openDatabase({ url: `file:${join(folder, place)}` })).rejects.toThrow(sentence);
  });

  it.skipIf(!existsSync('/proc/self'))('in a folder that takes no files is refused with a sentence', async () => {
    await expect(openDatabase({ url: 'file:/proc/lambdastorm/lambdastorm.db' })).rejects.toThrow("can't be written");
    await expect(openDatabase({ url: 'file:/proc/lambdastorm.db' })).rejects.toThrow("can't be written");
  });

  it.each(['file:', 'file::memory:', 'file:x.db?mode=ro', 'mysql://db'])('is not what %s names', async (url) => {
    await expect(openDatabase({ url })).rejects.toThrow(/DATABASE_URL .*\.$/);
  });
});

describe('a PostgreSQL that is not there', () => {
  it('is reported without the password', async () => {
    const opening = openDatabase({ url: 'postgresql://storm:secret@127.0.0.1:1/storm' });
    await expect(opening).rejects.toThrow(/^The PostgreSQL database at 127\.0\.0\.1:1\/storm can't be used: no server/);
    await expect(opening).rejects.not.toThrow('secret');
  });
});

/** The SQL that would lead from a SQLite file to a schema. Prisma can't describe a PostgreSQL through its adapter. */
async function differences(url: string, schema: string): Promise<string | undefined> {
  const files = [{ path: 'schema.prisma', content: schema }];
  const schemaEngine = await createSchemaEngine(new PrismaLibSql({ url }), schema);
  const { stdout } = await schemaEngine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    ...{ script: true, exitCode: null, filters: noFilters },
  });
  schemaEngine.free();
  return stdout?.replaceAll(/^--.*$/gm, '').trim();
}

/** A PostgreSQL database made from the models at once, without any migration. */
async function databaseOf(schema: string, url: string): Promise<string> {
  const script = await diffSchemas(url, undefined, schema);
  const connection = await new PrismaPg({ connectionString: url }).connect();
  await connection.executeScript(script);
  await connection.dispose();
  return url;
}

async function tablesOf(url: string): Promise<unknown> {
  const connection = await new PrismaPg({ connectionString: url }).connect();
  const rows = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const tables = [
    await rows(
      "SELECT table_name::text, column_name::text, data_type::text, is_nullable::text, column_default::text, datetime_precision FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2",
    ),
    await rows(
      "SELECT indexdef::text FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    ),
  ];
  await connection.dispose();
  expect(tables.every((each) => each.length > 3)).toBe(true);
  return tables;
}

async function addUpdate({ client }: Database, seq: number): Promise<void> {
  const bytes = new Uint8Array(1000).fill(seq);
  await client.boardUpdate.create({ data: { boardId: 'b', seq, bytes, actor: null, at: new Date() } });
}

/** Of what is stored: the database and its log, not the lock and the index of the log. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.db(-wal)?$/.test(name)).sort();
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
