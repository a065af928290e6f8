import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countMissing, newDatabase, readStored } from '../support/databases.mjs';
import { buildLibrary, skipped } from '../support/nativeLibrary.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const brokenDisk = {
  name: 'broken-disk',
  what: 'the disk is full, or fails, for some seconds while people edit (SQLite)',
  short: { rounds: 1, seconds: 3 },
  full: { rounds: 20, seconds: 8 },
  async run({ rounds, seconds }) {
    using library = buildLibrary('disk');
    if (library === undefined) return skipped;
    const outcomes = [];
    for (const fault of ['ENOSPC', 'EIO']) outcomes.push(await hurt(library, fault, rounds, seconds));
    return { rows: outcomes.flatMap(({ rows }) => rows), problems: outcomes.flatMap(({ problems }) => problems) };
  },
};

async function hurt(library, fault, rounds, seconds) {
  await using resources = new AsyncDisposableStack();
  const database = resources.use(await newDatabase('sqlite'));
  const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-fault-'));
  resources.defer(() => rmSync(folder, { recursive: true, force: true }));
  const faultFile = join(folder, 'fault');
  const env = { LD_PRELOAD: library.path, DISK_FOLDER: `${database.folder}/`, DISK_FAULT: faultFile };
  const server = resources.use(await startServerProcess({ databaseUrl: database.url, env }));
  const boardId = await server.createBoard();
  let acks = 0;
  const onAcknowledged = () => {
    acks += 1;
  };
  const people = ['ann', 'bob'].map(() =>
    resources.use(joinPerson({ syncUrl: server.syncUrl, boardId, onAcknowledged })),
  );
  await Promise.all(people.map((person) => person.connection.whenLoaded));
  const editing = people.map((person, index) => keepEditing(person, `person-${index}`, 30));
  const problems = [];
  let early = 0;
  let slowest503 = 0;
  let slowestBack = 0;

  for (let round = 0; round < rounds; round++) {
    await until(() => acks > round * 10 + 10);
    writeFileSync(`${faultFile}.${fault}`, '');
    const start = performance.now();
    // A commit that was under way may still end well.
    await wait(300);
    const before = acks;
    await until(async () => (await server.readiness()) === 503, 20_000).catch(() =>
      problems.push(`${fault}: /readyz did not answer 503.`),
    );
    slowest503 = Math.max(slowest503, performance.now() - start);
    await wait(seconds * 1_000);
    early += acks - before;
    rmSync(`${faultFile}.${fault}`);
    const mended = performance.now();
    await until(() => acks > before, 30_000).catch(() => problems.push(`${fault}: nothing was stored afterwards.`));
    slowestBack = Math.max(slowestBack, performance.now() - mended);
    await until(async () => (await server.readiness()) === 200, 20_000).catch(() =>
      problems.push(`${fault}: /readyz did not become 200 again.`),
    );
    if (problems.length > 0) break;
  }

  await Promise.all(editing.map((each) => each.stop()));
  if (server.hasEnded()) problems.push(`${fault}: the server ended: ${server.errors()}`);
  else
    await Promise.all(people.map((person) => person.whenSaved())).catch(() =>
      problems.push(`${fault}: not all was saved.`),
    );
  await server.kill();
  const stored = await readStored(database.url, boardId);
  const lost = countMissing(
    stored,
    people.flatMap((person) => person.acknowledged),
  );
  if (early > 0) problems.push(`${fault}: ${early} messages were acknowledged meanwhile.`);
  if (lost > 0) problems.push(`${fault}: ${lost} acknowledged messages were lost.`);
  return {
    problems,
    rows: [
      { what: `${fault}: rounds`, measured: rounds },
      { what: `${fault}: acknowledged while it lasted`, measured: early, goal: '0' },
      { what: `${fault}: /readyz 503 after (s)`, measured: (slowest503 / 1000).toFixed(1), goal: '< 15' },
      { what: `${fault}: stores again after (s), without a restart`, measured: (slowestBack / 1000).toFixed(1) },
      { what: `${fault}: acknowledged messages lost`, measured: lost, goal: '0' },
    ],
  };
}
