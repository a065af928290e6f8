import { setTimeout as wait } from 'node:timers/promises';
import { systemSchedule } from '@lambdastorm/sync';
import { countMissing, newDatabase, readStored } from '../support/databases.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const reconnectStorm = {
  name: 'reconnect-storm',
  what: 'the server dies, and is stopped, with everybody on one board of 1,000 notes (SQLite)',
  // How long it takes is a figure of a quiet machine, so that the short one, which is a test, sets no goal for it.
  short: { people: 40, notes: 300 },
  full: { people: 200, notes: 1_000, goalSeconds: 10 },
  async run({ people: count, notes, goalSeconds = Number.POSITIVE_INFINITY }) {
    await using resources = new AsyncDisposableStack();
    const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
    let server = await startServerProcess({ databaseUrl });
    resources.defer(() => server.kill());
    const { port, syncUrl } = server;
    const boardId = await server.createBoard();
    const options = { syncUrl, boardId, schedule: systemSchedule };
    const first = resources.use(joinPerson(options));
    await first.connection.whenLoaded;
    for (let index = 0; index < notes; index++) {
      first.board.edit({ type: 'addNote', note: noteOf(index) });
    }
    await first.whenSaved();
    const people = [first];
    for (let index = 1; index < count; index++) people.push(resources.use(joinPerson(options)));
    await Promise.all(people.map((person) => person.connection.whenLoaded));
    const editing = people.slice(0, 10).map((person, index) => keepEditing(person, `person-${index}`, 5));
    const problems = [];
    const hold = (seconds, what) => {
      if (seconds > goalSeconds) problems.push(`${what} took ${seconds.toFixed(1)} s.`);
      return seconds.toFixed(1);
    };

    await wait(1_000);
    await server.kill();
    await wait(1_500);
    server = await startServerProcess({ databaseUrl, port });
    const backAfterKill = hold(await secondsUntilBack(people, problems), 'Coming back after kill -9');

    await wait(1_000);
    const stopping = performance.now();
    await server.stop();
    const exit = hold((performance.now() - stopping) / 1_000, 'Stopping');
    const updates = people.flatMap((person) => person.acknowledged);
    const lost = countMissing(await readStored(databaseUrl, boardId), updates);
    server = await startServerProcess({ databaseUrl, port });
    const backAfterStop = hold(await secondsUntilBack(people, problems), 'Coming back after SIGTERM');

    await Promise.all(editing.map((each) => each.stop()));
    await Promise.all(people.map((person) => person.whenSaved()));
    const shown = (person) => JSON.stringify(person.board.snapshot());
    await until(() => people.every((person) => shown(person) === shown(first)), 20_000).catch(() =>
      problems.push('Not everybody sees the same.'),
    );
    if (lost > 0) problems.push(`${lost} acknowledged messages were not stored at the exit.`);
    return {
      problems,
      rows: [
        { what: 'people', measured: count },
        { what: 'kill -9: all synced again after (s)', measured: backAfterKill, goal: '< 10' },
        { what: 'SIGTERM: exit after (s)', measured: exit, goal: '< 10' },
        { what: 'SIGTERM: acknowledged messages that were not stored', measured: lost, goal: '0' },
        { what: 'SIGTERM: all synced again after (s)', measured: backAfterStop, goal: '< 10' },
      ],
    };
  },
};

/** From the moment at which the server answers again. */
async function secondsUntilBack(people, problems) {
  const start = performance.now();
  const isBack = ({ connection }) => ['saved', 'saving'].includes(connection.saveState().status);
  await until(() => people.every(isBack), 30_000).catch(() => problems.push('Not everybody came back.'));
  return (performance.now() - start) / 1_000;
}

function noteOf(index) {
  return {
    ...{ id: `note-${index}`, kind: 'domainEvent', text: `Note ${index} with some words`, pivotal: false, details: {} },
    ...{ position: { x: (index % 40) * 220, y: Math.floor(index / 40) * 220 }, size: { width: 200, height: 200 } },
  };
}
