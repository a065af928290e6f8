import { setTimeout as wait } from 'node:timers/promises';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { startBadNetwork } from '../support/badNetwork.mjs';
import { countMissing, newDatabase, readStored } from '../support/databases.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const badNetwork = {
  name: 'bad-network',
  what: 'frames come late, twice, in another order or not at all, and connections break (SQLite)',
  short: { seeds: 2, people: 4, seconds: 4 },
  full: { seeds: 30, people: 6, seconds: 15 },
  async run({ seeds, people, seconds }) {
    const problems = [];
    const faults = {};
    let edits = 0;
    const first = Math.floor(Math.random() * 1e9);
    for (let seed = first; seed < first + seeds; seed++) {
      const outcome = await storm(seed, people, seconds);
      problems.push(...outcome.problems.map((problem) => `Seed ${seed}: ${problem}`));
      edits += outcome.acknowledged;
      for (const [name, count] of Object.entries(outcome.faults)) faults[name] = (faults[name] ?? 0) + count;
    }
    return {
      problems,
      rows: [
        { what: 'seeds × seconds × people', measured: `${seeds} × ${seconds} × ${people}` },
        { what: 'messages acknowledged', measured: edits },
        {
          what: 'faults',
          measured: Object.entries(faults)
            .map(([name, count]) => `${count} ${name}`)
            .join(', '),
        },
        { what: 'replicas that differ after healing, or lost edits', measured: problems.length, goal: '0' },
      ],
    };
  },
};

async function storm(seed, count, seconds) {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
  const server = resources.use(await startServerProcess({ databaseUrl }));
  const boardId = await server.createBoard();
  const { network, syncUrl, heal } = resources.use(await startBadNetwork(server.syncUrl, seeded(seed)));
  const people = Array.from({ length: count }, () =>
    resources.use(joinPerson({ syncUrl, boardId, ticketsFrom: server.syncUrl })),
  );
  await Promise.all(people.map((person) => person.connection.whenLoaded));
  const editing = people.map((person, index) => keepEditing(person, `person-${index}`, 30));
  await wait(seconds * 1_000);
  await Promise.all(editing.map((each) => each.stop()));
  heal();
  const problems = [];
  await Promise.all(people.map((person) => person.whenSaved())).catch(() =>
    problems.push(`somebody is ${people.map(({ connection }) => JSON.stringify(connection.saveState())).join(', ')}.`),
  );
  const shown = (person) => JSON.stringify(person.board.snapshot());
  await until(() => people.every((person) => shown(person) === shown(people[0])), 30_000).catch(() =>
    problems.push('not everybody sees the same.'),
  );
  await server.kill();
  const stored = await readStored(databaseUrl, boardId);
  if (JSON.stringify(readSnapshot(stored)) !== shown(people[0]))
    problems.push('what is stored is not what people see.');
  const acknowledged = people.flatMap((person) => person.acknowledged);
  const lost = countMissing(stored, acknowledged);
  if (lost > 0) problems.push(`${lost} acknowledged messages were lost.`);
  return { problems, faults: network.faults, acknowledged: acknowledged.length };
}

/** Mulberry32, by Tommy Ettinger: numbers from 0 to 1 that a seed gives again. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
