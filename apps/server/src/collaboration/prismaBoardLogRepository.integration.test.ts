import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openDatabase } from '../database/openDatabase.ts';
import { findPostgresql, startPostgresql, type TemporaryPostgresql } from '../testing/temporaryPostgresql.ts';
import { prismaBoardLogRepository } from './prismaBoardLogRepository.ts';
import { boardLogContract } from './testing/boardLogContract.ts';

let resources = new AsyncDisposableStack();

afterEach(async () => {
  await resources.disposeAsync();
  resources = new AsyncDisposableStack();
});

async function openLog(url: string) {
  const open = async () => resources.use(await openDatabase({ url }));
  const database = await open();
  return {
    log: prismaBoardLogRepository(database.client),
    async reopen() {
      await database[Symbol.asyncDispose]();
      return prismaBoardLogRepository((await open()).client);
    },
  };
}

describe('on SQLite', () => {
  boardLogContract('prismaBoardLogRepository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-log-'));
    resources.defer(() => rm(folder, { recursive: true, force: true }));
    return openLog(`file:${join(folder, 'log.db')}`);
  });
});

const programs = findPostgresql();

describe.skipIf(programs === undefined)('on PostgreSQL', () => {
  let server: TemporaryPostgresql | undefined;
  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
  });
  afterAll(() => server?.[Symbol.asyncDispose]());

  boardLogContract('prismaBoardLogRepository', async () => openLog((await server?.createDatabase()) ?? ''));
});
