import { setTimeout as wait } from 'node:timers/promises';
import { newDatabase } from '../support/databases.mjs';
import { rssOf } from '../support/memory.mjs';
import { joinPerson } from '../support/people.mjs';
import { welcomedClient } from '../support/rawClient.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const slowReaders = {
  name: 'slow-readers',
  what: 'some stop reading while others write much (SQLite)',
  short: { readers: 3, megabytes: 24 },
  full: { readers: 20, megabytes: 60 },
  async run({ readers, megabytes }) {
    const usual = await load(readers, megabytes, false);
    const slow = await load(readers, megabytes, true);
    const each = (slow.grown - usual.grown) / readers;
    const problems = [...usual.problems, ...slow.problems];
    if (slow.closed < readers) problems.push(`Only ${slow.closed} of ${readers} readers that had stopped were closed.`);
    if (usual.closed > 0) problems.push(`${usual.closed} readers that read were closed.`);
    if (each > 50) problems.push(`A reader that had stopped cost ${each.toFixed(0)} MB.`);
    return {
      problems,
      rows: [
        { what: 'readers that stop reading', measured: readers },
        { what: '… closed with 1013', measured: slow.closed, goal: 'all' },
        { what: 'memory for each of them (MB)', measured: each.toFixed(1), goal: '< 50' },
        {
          what: 'slowest save of the writer, usual and then (ms)',
          measured: `${usual.slowest.toFixed(0)}, ${slow.slowest.toFixed(0)}`,
        },
      ],
    };
  },
};

async function load(count, megabytes, isSlow) {
  await using resources = new AsyncDisposableStack();
  const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
  const server = resources.use(await startServerProcess({ databaseUrl }));
  const boardId = await server.createBoard();
  const writer = resources.use(joinPerson({ syncUrl: server.syncUrl, boardId }));
  await writer.connection.whenLoaded;
  const readers = [];
  let closed = 0;
  for (let index = 0; index < count; index++) readers.push(await welcomedClient(server.syncUrl, boardId));
  for (const { socket } of readers) {
    if (isSlow) socket.pause();
    else socket.removeAllListeners('message');
  }
  const before = rssOf(server.pid);
  let most = before;
  let slowest = 0;
  for (let sent = 0; sent < megabytes; sent += 0.4) {
    const start = performance.now();
    writer.board
      .doc()
      .getMap('notes')
      .set('long', `${sent}${'x'.repeat(400_000)}`);
    await writer.whenSaved();
    slowest = Math.max(slowest, performance.now() - start);
    most = Math.max(most, rssOf(server.pid));
  }
  await wait(500);
  for (const { socket } of readers) socket.resume();
  await wait(1_000);
  for (const { socket } of readers) if (socket.readyState !== socket.OPEN) closed += 1;
  for (const { socket } of readers) socket.terminate();
  const problems = writer.connection.saveState().status === 'saved' ? [] : ['The writer is not saved.'];
  return { grown: most - before, closed, slowest, problems };
}
