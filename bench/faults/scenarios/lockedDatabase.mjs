import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { newDatabase } from '../support/databases.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const lockedDatabase = {
  name: 'locked-database',
  what: 'another program holds the database, or nobody may write it (SQLite)',
  short: { seconds: 3 },
  full: { seconds: 20 },
  async run({ seconds }) {
    const outcomes = [await hold(seconds), await startTwice(), await startReadOnly()];
    return { rows: outcomes.flatMap(({ rows }) => rows), problems: outcomes.flatMap(({ problems }) => problems) };
  },
};

async function hold(seconds) {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl, folder } = resources.use(await newDatabase('sqlite'));
  const server = resources.use(await startServerProcess({ databaseUrl }));
  const boardId = await server.createBoard();
  let acks = 0;
  const onAcknowledged = () => {
    acks += 1;
  };
  const person = resources.use(joinPerson({ syncUrl: server.syncUrl, boardId, onAcknowledged }));
  await person.connection.whenLoaded;
  const editing = keepEditing(person, 'ann', 30);
  await until(() => acks > 10);
  const other = new DatabaseSync(join(folder, 'boards.db'));
  other.exec('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
  await wait(50);
  const before = acks;
  await until(async () => (await server.readiness()) === 503, 20_000);
  await wait(seconds * 1_000);
  const early = acks - before;
  other.exec('ROLLBACK');
  other.close();
  const problems = early > 0 ? [`${early} messages were acknowledged while another program held the database.`] : [];
  await until(() => acks > before + early, 20_000).catch(() =>
    problems.push('Nothing was stored after the lock was gone.'),
  );
  await editing.stop();
  await person.whenSaved().catch(() => problems.push('Not all was saved after the lock was gone.'));
  return { problems, rows: [{ what: 'held by another program: acknowledged meanwhile', measured: early, goal: '0' }] };
}

async function startTwice() {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
  const first = resources.use(await startServerProcess({ databaseUrl }));
  const sentence = await refusal({ databaseUrl });
  const problems = /in use by another Lambdastorm/.test(sentence) ? [] : [`A second server said: ${sentence}`];
  if ((await first.readiness()) !== 200) problems.push('The first server is not ready any more.');
  return { problems, rows: [{ what: 'a second server on the same file', measured: 'refused with a sentence' }] };
}

/** Root may write everything, so there the server runs as nobody. */
async function startReadOnly() {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl, folder } = resources.use(await newDatabase('sqlite'));
  await (await startServerProcess({ databaseUrl })).stop();
  const file = join(folder, 'boards.db');
  copyFileSync(file, `${file}.before`);
  for (const path of [file, `${file}.lock`]) chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  const wrapper = process.getuid() === 0 ? asNobody() : [];
  if (wrapper === undefined) {
    return { problems: [], rows: [{ what: 'read-only database: skipped, root may write everything', measured: '–' }] };
  }
  const sentence = await refusal({ databaseUrl, wrapper });
  chmodSync(folder, 0o755);
  const problems =
    /can't be (written|opened|read)/.test(sentence) && !/\n\s+at /.test(sentence) ? [] : [`It said: ${sentence}`];
  if (!readFileSync(file).equals(readFileSync(`${file}.before`))) problems.push('The read-only database was changed.');
  return { problems, rows: [{ what: 'read-only database', measured: 'refused with a sentence, unchanged' }] };
}

function asNobody() {
  try {
    const program = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    // Nobody must be able to run Node and read the sources, too.
    execFileSync(
      program[0],
      [
        ...program.slice(1),
        process.execPath,
        '--eval',
        `require('fs').readFileSync(${JSON.stringify(join(import.meta.dirname, '../run.mjs'))})`,
      ],
      { stdio: 'ignore' },
    );
    return statSync(process.execPath).isFile() ? program : undefined;
  } catch {
    return undefined;
  }
}

async function refusal(options) {
  try {
    await (await startServerProcess(options)).stop();
    return 'It started.';
  } catch (error) {
    return error.message.replace('The server did not start: ', '');
  }
}
