import { parseServerFrame } from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { getTicket, originOf } from '../../faults/support/entrance.mjs';
import { hello } from '../../faults/support/rawClient.mjs';
import { contentBytes, join, moveAbout, storeWall } from '../support/edited.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

export const joins = {
  name: 'joins',
  what: 'from opening a connection to the board in a document, medians',
  short: { moves: 3_000, times: 3 },
  full: { moves: 100_000, times: 9 },
  async run({ moves, times }) {
    await using server = await startMonitoredServer();
    const large = await storeWall(server, 10_000);
    const edited = await storeWall(server, 1_000);
    const people = await moveAbout(server, edited, moves);
    const rows = [];
    const row = (what, joins, goal) => {
      const [{ bytes, content }] = joins;
      rows.push(
        { what: `${what} (ms)`, measured: medianMs(joins), goal },
        {
          what: '… sent (kB), to live content',
          measured: `${kB(bytes)}, ${(bytes / content).toFixed(2)}`,
          goal: '≤ 2',
        },
      );
    };
    row(`1,000 notes, ${moves} past edits, people on it`, await joinWarm(server, edited, times), '< 100');
    for (const person of people) person[Symbol.dispose]();
    {
      using _someone = await join(server, large);
      row('10,000 notes, people on it', await joinWarm(server, large, times), '< 1,000');
    }
    row(`1,000 notes, ${moves} past edits, after a restart`, await joinCold(server, edited, times), '< 250');
    row('10,000 notes, after a restart', await joinCold(server, large, times), '< 1,000');
    return { rows, problems: [] };
  },
};

async function joinWarm(server, boardId, times) {
  const all = [];
  for (let run = 0; run < times; run++) all.push(await joinOnce(server, boardId));
  return all;
}

/** The first to come after each restart. */
async function joinCold(server, boardId, times) {
  const all = [];
  for (let run = 0; run < times; run++) {
    await server.restart();
    all.push(await joinOnce(server, boardId));
  }
  return all;
}

async function joinOnce({ syncUrl }, boardId) {
  const start = performance.now();
  const ticket = await getTicket(syncUrl, boardId);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${syncUrl}?board=${boardId}`, {
      origin: originOf(syncUrl),
      perMessageDeflate: false,
    });
    socket.on('open', () => socket.send(hello({ ticket })));
    socket.on('error', reject);
    socket.once('message', (data) => {
      const doc = new Y.Doc();
      Y.applyUpdateV2(doc, parseServerFrame(data).update);
      const ms = performance.now() - start;
      socket.close();
      socket.once('close', () => resolve({ ms, bytes: data.length, content: contentBytes(doc) }));
    });
  });
}

function medianMs(joins) {
  return joins
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
    [Math.floor(joins.length / 2)].toFixed(0);
}

function kB(bytes) {
  return (bytes / 1_000).toFixed(0);
}
