import { encodeClientFrame, parseServerFrame, protocolVersion } from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { contentBytes, join, moveAbout, storeWall } from '../support/edited.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

export const joins = {
  name: 'joins',
  what: 'from opening a connection to the board in a document',
  short: { moves: 3_000 },
  full: { moves: 100_000 },
  async run({ moves }) {
    await using server = await startMonitoredServer();
    const large = await storeWall(server, 10_000);
    const edited = await storeWall(server, 1_000);
    const people = await moveAbout(server, edited, moves);
    const warm = await measure(server, edited);
    const rows = [
      { what: `1,000 notes, ${moves} past edits, people on it (ms)`, measured: warm.ms, goal: '< 100' },
      { what: '… sent (kB), to live content', measured: warm.sent, goal: '≤ 2' },
    ];
    for (const person of people) person[Symbol.dispose]();
    const first = await joinOnce(server, large);
    rows.push({ what: '10,000 notes, nobody on it (ms)', measured: first.ms.toFixed(0), goal: '< 1,000' });
    {
      using _someone = await join(server, large);
      const among = await measure(server, large);
      rows.push({ what: '10,000 notes, people on it (ms)', measured: among.ms, goal: '< 1,000' });
    }
    const cold = [];
    for (let run = 0; run < 5; run++) {
      await server.restart();
      cold.push(await joinOnce(server, edited));
    }
    rows.push(
      {
        what: `1,000 notes, ${moves} past edits, after a restart (ms)`,
        measured: median(cold.map(({ ms }) => ms)).toFixed(0),
        goal: '< 250',
      },
      { what: '… sent (kB), to live content', measured: sentOf(cold[4]), goal: '≤ 2' },
    );
    return { rows, problems: [] };
  },
};

async function measure(server, boardId) {
  const all = [];
  for (let run = 0; run < 15; run++) all.push(await joinOnce(server, boardId));
  return { ms: median(all.map(({ ms }) => ms)).toFixed(0), sent: sentOf(all[0]) };
}

function sentOf({ bytes, content }) {
  return `${(bytes / 1000).toFixed(0)}, ${(bytes / content).toFixed(2)}`;
}

function joinOnce({ syncUrl }, boardId) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${syncUrl}?board=${boardId}`, { perMessageDeflate: false });
    const hello = { type: 'hello', protocol: protocolVersion, epoch: 0, wantsGrant: true, claims: [] };
    socket.on('open', () => socket.send(encodeClientFrame({ ...hello, stateVector: Uint8Array.of(0) })));
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

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
