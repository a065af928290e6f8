import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot } from '@lambdastorm/board/yjs';
import { applyUpdate, type Schedule, systemSchedule } from '@lambdastorm/sync';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from '../database/openDatabase.ts';
import { freePort } from '../testing/freePort.ts';
import { prismaBoardLogRepository } from './prismaBoardLogRepository.ts';
import { joinBoard, type Person } from './testing/joinBoard.ts';
import { recordingWebSocket } from './testing/recordingWebSocket.ts';
import { until } from './testing/until.ts';

const kills = Number(process.env['KILLS'] ?? 8);

/** Tries again at once, so that many kills fit into a minute; patience with a silent server stays. */
const impatient: Schedule = {
  after: (delayMs, task) => systemSchedule.after(delayMs < 20_000 ? Math.min(delayMs, 100) : delayMs, task),
  random: () => 0,
};

it(`loses no acknowledged edit in ${kills} kills, and everybody recovers`, { timeout: 40_000 * kills }, async () => {
  await using resources = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-kill-'));
  resources.defer(() => rm(folder, { recursive: true, force: true }));
  const databaseUrl = `file:${join(folder, 'boards.db')}`;
  const port = await freePort();
  let server = await startProcess(databaseUrl, port);
  resources.defer(() => kill(server));

  const recordings = [recordingWebSocket(), recordingWebSocket()];
  const people = recordings.map(({ WebSocket }) =>
    resources.use(joinBoard({ url: `ws://127.0.0.1:${port}/sync`, WebSocket, schedule: impatient })),
  );
  await Promise.all(people.map((person) => person.connection.whenLoaded));
  const isOver = { value: false };
  resources.defer(() => {
    isOver.value = true;
  });
  const editing = people.map((person, index) => keepEditing(person, `person-${index}`, isOver));

  for (let count = 0; count < kills; count++) {
    const before = acknowledgedBy(recordings).length;
    await until(() => acknowledgedBy(recordings).length > before + 20);
    await wait(Math.random() * 400);
    await kill(server);
    // What was acknowledged must be there now, before anybody sends it again.
    expect(await missingIn(databaseUrl, acknowledgedBy(recordings))).toBe(0);
    server = await startProcess(databaseUrl, port);
  }

  isOver.value = true;
  await Promise.all(editing);
  await Promise.all(people.map((person) => person.is('saved')));
  const late = resources.use(joinBoard({ url: `ws://127.0.0.1:${port}/sync` }));
  await late.connection.whenLoaded;
  await until(() =>
    people.every((person) => person.board.snapshot().notes.length === late.board.snapshot().notes.length),
  );
  for (const { board } of people) expect(board.snapshot()).toEqual(late.board.snapshot());
  expect(late.board.snapshot().notes.length).toBeGreaterThan(kills * 5);
  await kill(server);
  expect(readSnapshot(await readStored(databaseUrl))).toEqual(late.board.snapshot());
});

async function startProcess(databaseUrl: string, port: number): Promise<ChildProcess> {
  const main = join(import.meta.dirname, 'testing/collaborationMain.ts');
  const child = spawn(process.execPath, [main, databaseUrl, `${port}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`The server ended with status ${status} before it listened.`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Adds, moves, rewords and removes notes until it is over, online or not. */
async function keepEditing({ board }: Person, name: string, isOver: { readonly value: boolean }): Promise<void> {
  for (let step = 0; !isOver.value; step++) {
    const noteId = `${name}-${step}`;
    board.edit({ type: 'addNote', note: { ...command(noteId, step), id: noteId } });
    await wait(Math.random() * 20);
    board.edit({ type: 'moveNote', noteId: `${name}-${step - 1}`, to: { x: step, y: 1 } });
    if (step % 3 === 0) board.edit({ type: 'removeNote', noteId: `${name}-${step - 2}` });
    await wait(Math.random() * 20);
  }
}

function acknowledgedBy(recordings: readonly { readonly acknowledged: readonly Uint8Array[] }[]): Uint8Array[] {
  return recordings.flatMap((recording) => recording.acknowledged);
}

async function readStored(databaseUrl: string): Promise<Y.Doc> {
  await using database = await openDatabase({ url: databaseUrl });
  const { checkpoint, updates } = await prismaBoardLogRepository(database.client).load('board');
  const doc = createBoardDoc();
  for (const update of checkpoint === undefined ? updates : [checkpoint, ...updates]) Y.applyUpdate(doc, update);
  return doc;
}

/** How many of these updates would still teach the stored board something. */
async function missingIn(databaseUrl: string, updates: readonly Uint8Array[]): Promise<number> {
  const doc = await readStored(databaseUrl);
  return updates.filter((update) => applyUpdate(doc, update).outcome !== 'unchanged').length;
}
