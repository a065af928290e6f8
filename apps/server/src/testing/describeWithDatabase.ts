import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Database } from '../database/Database.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { findPostgresql, startPostgresql, type TemporaryPostgresql } from './temporaryPostgresql.ts';

/** Runs a suite on SQLite, and on PostgreSQL where the machine has it; each call makes a new database. */
export function describeWithDatabase(
  name: string,
  suite: (open: () => Promise<Database>, newUrl: () => Promise<string>) => void,
): void {
  describe(`${name} on SQLite`, () => {
    let folder: string;
    let count = 0;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lambdastorm-sqlite-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const newUrl = async () => `file:${join(folder, `${++count}.db`)}`;
    suite(closing(newUrl), newUrl);
  });

  const programs = findPostgresql();
  describe.skipIf(programs === undefined)(`${name} on PostgreSQL`, () => {
    let postgresql: TemporaryPostgresql | undefined;
    beforeAll(async () => {
      postgresql = programs === undefined ? undefined : await startPostgresql(programs);
    });
    afterAll(() => postgresql?.[Symbol.asyncDispose]());
    const newUrl = async () => (await postgresql?.createDatabase()) ?? '';
    suite(closing(newUrl), newUrl);
  });
}

function closing(newUrl: () => Promise<string>): () => Promise<Database> {
  const opened: Database[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database[Symbol.asyncDispose]();
  });
  return async () => {
    const database = await openDatabase({ url: await newUrl() });
    opened.push(database);
    return database;
  };
}
