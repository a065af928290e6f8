import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoardDoc } from '@lambdastorm/board/yjs';
import { applyUpdate } from '@lambdastorm/sync';
import * as Y from 'yjs';
import { prismaBoardLogRepository } from '../../../apps/server/src/collaboration/prismaBoardLogRepository.ts';
import { openDatabase } from '../../../apps/server/src/database/openDatabase.ts';
import { findPostgresql, startPostgresql } from '../../../apps/server/src/testing/temporaryPostgresql.ts';

/** The engines that this machine has. */
export const engines = ['sqlite', ...(findPostgresql() === undefined ? [] : ['postgresql'])];

/** A new empty database of an engine: its `url`, and for SQLite its `folder`. */
export async function newDatabase(engine) {
  if (engine === 'postgresql') {
    const postgresql = await startPostgresql(findPostgresql());
    return {
      url: await postgresql.createDatabase(),
      [Symbol.asyncDispose]: () => postgresql[Symbol.asyncDispose](),
    };
  }
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-faults-'));
  return {
    url: `file:${join(folder, 'boards.db')}`,
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The document of a board as it is stored; no server may be using the database. */
export async function readStored(databaseUrl, boardId) {
  await using database = await openDatabase({ url: databaseUrl });
  const { checkpoint, updates } = await prismaBoardLogRepository(database.client).load(boardId);
  const doc = createBoardDoc();
  for (const update of checkpoint === undefined ? updates : [checkpoint, ...updates]) Y.applyUpdate(doc, update);
  return doc;
}

/** How many of these updates would still teach a document something. */
export function countMissing(doc, updates) {
  return updates.filter((update) => applyUpdate(doc, update).outcome !== 'unchanged').length;
}
