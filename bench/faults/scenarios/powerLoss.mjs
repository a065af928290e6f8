import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { createBoardDoc, readSnapshot } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { newDatabase } from '../support/databases.mjs';
import { createDisk, markOf, powerCuts, readRecord } from '../support/diskRecord.mjs';
import { buildLibrary, skipped } from '../support/nativeLibrary.mjs';
import { joinPerson, keepEditing } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const powerLoss = {
  name: 'power-loss',
  what: 'the disk is rebuilt as power cuts at random moments would have left it (SQLite)',
  short: { cuts: 150, seconds: 6, perSecond: 150 },
  full: { cuts: 10_000, seconds: 12, perSecond: 150 },
  async run({ cuts, seconds, perSecond }) {
    using library = buildLibrary('disk');
    if (library === undefined) return skipped;
    const { operations, acknowledged } = await record(library, seconds, perSecond);
    // A few are enough to show that a loss is seen, and each has everything to replay.
    const controlCuts = Math.min(50, Math.ceil(cuts / 10));
    const measured = replay(operations, cuts, { ignoresSyncs: false });
    const control = replay(operations, controlCuts, { ignoresSyncs: true });
    const problems = [];
    if (measured.lost > 0) problems.push(`${measured.lost} power cuts lost what was acknowledged: ${measured.first}`);
    if (measured.corrupt > 0)
      problems.push(`${measured.corrupt} power cuts left a corrupt database: ${measured.first}`);
    if (control.lost + control.corrupt === 0)
      problems.push('Without syncs nothing is lost either: nothing was measured.');
    const syncs = operations.filter(({ what }) => what === 'S').length;
    return {
      problems,
      rows: [
        { what: 'operations recorded, syncs among them', measured: `${operations.length}, ${syncs}` },
        { what: 'messages acknowledged meanwhile', measured: acknowledged },
        { what: 'power cuts', measured: cuts, goal: '≥ 10,000' },
        { what: '… that lost what was acknowledged', measured: measured.lost, goal: '0' },
        { what: '… that left a corrupt database', measured: measured.corrupt, goal: '0' },
        {
          what: 'control: the same with syncs left out, lost or corrupt',
          measured: `${control.lost + control.corrupt} of ${controlCuts}`,
          goal: '> 0',
        },
      ],
    };
  },
};

/** People edit on a server whose every write is recorded, with a mark for each acknowledgement. */
async function record(library, seconds, perSecond) {
  await using resources = new AsyncDisposableStack();
  const database = resources.use(await newDatabase('sqlite'));
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-record-'));
  resources.defer(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'record');
  const env = { LD_PRELOAD: library.path, DISK_FOLDER: `${database.folder}/`, DISK_RECORD: file };
  const server = resources.use(await startServerProcess({ databaseUrl: database.url, env }));
  let acknowledged = 0;
  const people = [];
  for (let index = 0; index < 4; index++) {
    const boardId = await server.createBoard(`Board ${index}`);
    const onAcknowledged = ({ seq }) => {
      acknowledged += 1;
      appendFileSync(file, markOf({ boardId, seq }));
    };
    people.push(resources.use(joinPerson({ syncUrl: server.syncUrl, boardId, onAcknowledged })));
  }
  await Promise.all(people.map((person) => person.connection.whenLoaded));
  const editing = people.map((person, index) => keepEditing(person, `person-${index}`, perSecond));
  await wait(seconds * 1_000);
  await Promise.all(editing.map((each) => each.stop()));
  await server.kill();
  return { operations: readRecord(readFileSync(file)), acknowledged };
}

function replay(operations, cuts, { ignoresSyncs }) {
  const found = { lost: 0, corrupt: 0, first: '' };
  const disk = createDisk();
  const promised = new Map();
  // Before the first acknowledgement nothing is promised.
  const begin = operations.findIndex(({ what }) => what === 'M') + 1;
  const moments = Array.from({ length: cuts }, () => begin + Math.floor(Math.random() * (operations.length - begin)));
  moments.sort((a, b) => a - b);
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-cut-'));
  let cut = 0;
  for (const [index, operation] of operations.entries()) {
    for (; moments[cut] === index; cut++) {
      const [name, choose] = Object.entries(powerCuts)[cut % Object.keys(powerCuts).length];
      const outcome = judge(folder, disk.afterPowerCut(choose), promised, cut % 50 === 0);
      if (outcome !== undefined) {
        found[outcome.kind] += 1;
        found.first ||= `${name} before operation ${index}: ${outcome.why}`;
      }
    }
    if (operation.what === 'M') {
      const { boardId, seq } = JSON.parse(operation.data);
      promised.set(boardId, Math.max(seq, promised.get(boardId) ?? 0));
    } else if (isDatabase(operation.path) && !(ignoresSyncs && index > begin && operation.what === 'S')) {
      disk.take(operation);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return found;
}

/** The index of the log is made anew when a database is opened; the lock is a file of its own. */
function isDatabase(path) {
  return path.endsWith('.db') || path.endsWith('.db-wal') || path.endsWith('.db-journal');
}

/** What is wrong with a disk after a power cut: `lost`, `corrupt`, or `undefined`. */
function judge(folder, files, promised, isThorough) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  let database;
  try {
    database = new DatabaseSync(join(folder, 'boards.db'));
    // The copy needs no care.
    database.exec('PRAGMA synchronous = OFF');
    const integrity = Object.values(database.prepare('PRAGMA integrity_check').get())[0];
    if (integrity !== 'ok') return { kind: 'corrupt', why: integrity };
    for (const [boardId, seq] of promised) {
      const lost = findLoss(database, boardId, seq, isThorough);
      if (lost !== undefined) return { kind: 'lost', why: lost };
    }
    return undefined;
  } catch (error) {
    return { kind: 'corrupt', why: String(error) };
  } finally {
    database?.close();
  }
}

function findLoss(database, boardId, seq, isThorough) {
  const checkpoint = database.prepare('SELECT "upTo", bytes FROM "BoardCheckpoint" WHERE "boardId" = ?').get(boardId);
  const upTo = checkpoint?.upTo ?? 0;
  const count = 'SELECT count(*) AS rows, max(seq) AS last FROM "BoardUpdate" WHERE "boardId" = ? AND seq > ?';
  const { rows, last } = database.prepare(count).get(boardId, upTo);
  if (rows !== (last ?? upTo) - upTo) return `the log of a board has a gap after ${upTo}`;
  if ((last ?? upTo) < seq) return `entry ${seq} was acknowledged, ${last ?? upTo} is the last`;
  if (!isThorough) return undefined;
  const doc = createBoardDoc();
  const tail = database.prepare('SELECT bytes FROM "BoardUpdate" WHERE "boardId" = ? AND seq > ? ORDER BY seq');
  for (const { bytes } of [...(checkpoint === undefined ? [] : [checkpoint]), ...tail.all(boardId, upTo)]) {
    Y.applyUpdate(doc, bytes);
  }
  readSnapshot(doc);
  return doc.store.pendingStructs === null ? undefined : 'an update of a board is missing';
}
