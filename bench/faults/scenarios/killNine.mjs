import { setTimeout as wait } from 'node:timers/promises';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { countMissing, engines, newDatabase, readStored } from '../support/databases.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const killNine = {
  name: 'kill-nine',
  what: 'the server is killed again and again while people edit',
  short: { kills: 4, people: 3, perSecond: 60, withinMs: 600 },
  full: { kills: 250, people: 8, perSecond: 150, withinMs: 2_200 },
  async run(size) {
    const runs = [];
    for (const engine of engines) runs.push(await killAgainAndAgain(engine, size));
    return { rows: runs.flatMap((run) => run.rows), problems: runs.flatMap((run) => run.problems) };
  },
};

async function killAgainAndAgain(engine, { kills, people: count, perSecond, withinMs }) {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl } = resources.use(await newDatabase(engine));
  let server = await startServerProcess({ databaseUrl });
  resources.defer(() => server.kill());
  const { port, syncUrl } = server;
  const boardId = await server.createBoard();
  const people = Array.from({ length: count }, () => resources.use(joinPerson({ syncUrl, boardId })));
  await Promise.all(people.map((person) => person.connection.whenLoaded));
  const editing = people.map((person, index) => keepEditing(person, `person-${index}`, perSecond));
  const problems = [];
  const startTimes = [];
  let acknowledged = 0;
  let lost = 0;

  for (let kill = 0; kill < kills; kill++) {
    await until(() => people.every((person) => person.acknowledged.length > 0));
    await wait(Math.random() * withinMs);
    await server.kill();
    // What was acknowledged must be there now, before anybody sends it again.
    const updates = people.flatMap((person) => person.acknowledged.splice(0));
    acknowledged += updates.length;
    lost += countMissing(await readStored(databaseUrl, boardId), updates);
    server = await startServerProcess({ databaseUrl, port });
    startTimes.push(server.startMs);
  }

  await Promise.all(editing.map((each) => each.stop()));
  await Promise.all(people.map((person) => person.whenSaved()));
  const late = resources.use(joinPerson({ syncUrl, boardId }));
  await late.connection.whenLoaded;
  const shown = (person) => JSON.stringify(person.board.snapshot());
  await until(() => people.every((person) => shown(person) === shown(late))).catch(() =>
    problems.push(`${engine}: not everybody sees the same in the end.`),
  );
  await server.kill();
  const stored = JSON.stringify(readSnapshot(await readStored(databaseUrl, boardId)));
  if (stored !== shown(late)) problems.push(`${engine}: what is stored is not what people see.`);
  if (lost > 0) problems.push(`${engine}: ${lost} acknowledged messages were lost.`);
  const slowest = Math.max(...startTimes) / 1000;
  return {
    problems,
    rows: [
      { what: `${engine}: kills`, measured: kills, goal: '500 in all' },
      { what: `${engine}: acknowledged messages`, measured: acknowledged, goal: '≥ 500,000 in all' },
      { what: `${engine}: … lost`, measured: lost, goal: '0' },
      { what: `${engine}: slowest start (s)`, measured: slowest.toFixed(1), goal: '< 5' },
    ],
  };
}
