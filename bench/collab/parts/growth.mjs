import { setTimeout as wait } from 'node:timers/promises';
import { YKeyValue } from 'y-utility/y-keyvalue';
import * as Y from 'yjs';
import { join, moveAbout, storeWall, weigh } from '../support/edited.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';
import { watchLog } from '../support/watchLog.mjs';

export const growth = {
  name: 'growth',
  what: 'what is stored of a board of 1,000 notes after many moves',
  short: { moves: 3_000, writesOfTen: 3_000 },
  // YKeyValue is slow when several write by turns, and twice as many take it five times as long.
  full: { moves: 100_000, writesOfTen: 5_000 },
  async run({ moves, writesOfTen }) {
    await using server = await startMonitoredServer();
    const boardId = await storeWall(server, 1_000);
    const most = await moveWatched(server, boardId, moves);
    const busy = await weigh(server.databaseUrl, boardId);
    await server.restart();
    // Somebody looks, and leaves.
    const somebody = await join(server, boardId);
    somebody[Symbol.dispose]();
    await wait(2_000);
    await server.stop();
    const left = await weigh(server.databaseUrl, boardId);
    const size = (bytes) => `${(bytes / 1_000).toFixed(0)}, ${(bytes / busy.content).toFixed(2)}`;
    return {
      problems: busy.notes === 1_000 && left.notes === 1_000 ? [] : ['Notes were lost.'],
      rows: [
        {
          what: `state after ${moves} moves, people on it (kB), to live content`,
          measured: size(busy.state),
          goal: '≤ 3',
        },
        {
          what: 'largest checkpoint meanwhile (kB), to live content',
          measured: size(most.checkpointBytes),
          goal: '≤ 3',
        },
        { what: 'epochs begun with people on it', measured: most.epoch - 1 },
        { what: 'most rows after a checkpoint', measured: most.rows, goal: '≤ 500' },
        { what: 'state after they left (kB), to live content', measured: size(left.state), goal: '≤ 3' },
        ...[sketch(1, moves), sketch(10, writesOfTen)],
      ],
    };
  },
};

/** Moves notes until all is saved and stops the server with everybody on the board; the most that was stored meanwhile. */
async function moveWatched(server, boardId, moves) {
  using log = watchLog(server.databaseUrl, boardId);
  const people = await moveAbout(server, boardId, moves);
  await server.stop();
  for (const person of people) person[Symbol.dispose]();
  return log.most;
}

/** Writes on 1,000 keys, without a server: a Y.Map as boards use it, and y-utility's YKeyValue. */
function sketch(writers, writes) {
  const sizes = ['Y.Map', 'YKeyValue'].map((kind) => (write(kind, writers, writes) / 1000).toFixed(0));
  return {
    what: `${writes} writes on 1,000 keys by ${writers}: Y.Map, YKeyValue (kB)`,
    measured: sizes.join(', '),
  };
}

function write(kind, writers, writes) {
  const docs = Array.from({ length: writers }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = 300 + index;
    const store = kind === 'Y.Map' ? doc.getMap('things') : new YKeyValue(doc.getArray('things'));
    return { doc, store };
  });
  for (const { doc } of docs) {
    doc.on('update', (update, origin) => {
      if (origin === 'remote') return;
      for (const other of docs) if (other.doc !== doc) Y.applyUpdate(other.doc, update, 'remote');
    });
  }
  for (let index = 0; index < writes; index++) {
    docs[index % writers].store.set(`key-${(index * 7_919) % 1_000}`, { x: index, y: index });
  }
  return Y.encodeStateAsUpdate(docs[0].doc).length;
}
