import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite';
import { readSnapshot } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { prismaBoardLogRepository } from '../../../apps/server/src/collaboration/prismaBoardLogRepository.ts';
import { openDatabase } from '../../../apps/server/src/database/openDatabase.ts';
import { countMissing, newDatabase, readStored } from '../support/databases.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const backup = {
  name: 'backup',
  what: 'a copy of the database is taken while people edit, and restored (SQLite)',
  short: { boards: 40 },
  full: { boards: 1_000 },
  async run({ boards }) {
    await using resources = new AsyncDisposableStack();
    const { url: databaseUrl, folder } = resources.use(await newDatabase('sqlite'));
    const restored = resources.use(await newDatabase('sqlite'));
    await (await startServerProcess({ databaseUrl })).stop();
    await fill(databaseUrl, boards);
    const server = resources.use(await startServerProcess({ databaseUrl }));
    const boardId = await server.createBoard();
    const person = resources.use(joinPerson({ syncUrl: server.syncUrl, boardId }));
    await person.connection.whenLoaded;
    const editing = keepEditing(person, 'ann', 60);
    await until(() => person.acknowledged.length > 50);
    const promised = [...person.acknowledged];
    const source = new DatabaseSync(join(folder, 'boards.db'), { readOnly: true });
    await copyDatabase(source, join(restored.folder, 'boards.db'));
    source.close();
    await editing.stop();
    await server.stop();

    const again = await startServerProcess({ databaseUrl: restored.url });
    const ready = await again.readiness();
    await again.stop();
    const [before, after] = [await hashes(databaseUrl, boards), await hashes(restored.url, boards)];
    const different = before.filter((hash, index) => hash !== after[index]).length;
    const lost = countMissing(await readStored(restored.url, boardId), promised);
    const problems = [];
    if (ready !== 200) problems.push('A server on the restored database is not ready.');
    if (different > 0) problems.push(`${different} boards differ after restoring.`);
    if (lost > 0) problems.push(`${lost} messages that were acknowledged before the copy are not in it.`);
    return {
      problems,
      rows: [
        { what: 'boards backed up and restored', measured: boards, goal: '1,000' },
        { what: '… whose hashes differ', measured: different, goal: '0' },
        { what: 'acknowledged before the copy and missing in it', measured: lost, goal: '0' },
      ],
    };
  },
};

/** Boards with a checkpoint and a tail. */
async function fill(databaseUrl, boards) {
  await using database = await openDatabase({ url: databaseUrl });
  const log = prismaBoardLogRepository(database.client);
  for (let board = 0; board < boards; board++) {
    const doc = new Y.Doc();
    const updates = [];
    doc.on('update', (update) => updates.push(update));
    for (let note = 0; note < 10; note++)
      doc.getMap('notes').set(`note-${note}`, new Y.Map([['text', `${Math.random()}`]]));
    const boardId = nameOf(board);
    await log.writeCheckpoint({ boardId, epoch: 1, upTo: 0, bytes: Y.mergeUpdates(updates.slice(0, 5)) });
    await log.append(updates.slice(5).map((update) => ({ boardId, update })));
  }
}

async function hashes(databaseUrl, boards) {
  await using database = await openDatabase({ url: databaseUrl });
  const log = prismaBoardLogRepository(database.client);
  const found = [];
  for (let board = 0; board < boards; board++) {
    const { checkpoint, updates } = await log.load(nameOf(board));
    const doc = new Y.Doc();
    for (const update of [checkpoint, ...updates]) Y.applyUpdate(doc, update);
    const content = [doc.getMap('notes').toJSON(), readSnapshot(doc)];
    found.push(createHash('sha256').update(JSON.stringify(content)).digest('hex'));
  }
  return found;
}

function nameOf(board) {
  return `filled-${board}`;
}
