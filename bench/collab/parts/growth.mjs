import { setTimeout as wait } from 'node:timers/promises';
import { YKeyValue } from 'y-utility/y-keyvalue';
import * as Y from 'yjs';
import { openDatabase } from '../../../apps/server/src/database/openDatabase.ts';
import { moveAbout, storeWall, weigh } from '../support/edited.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

export const growth = {
  name: 'growth',
  what: 'what is stored of a board of 1,000 notes after many moves',
  short: { moves: 3_000 },
  full: { moves: 100_000 },
  async run({ moves }) {
    await using server = await startMonitoredServer();
    const boardId = await storeWall(server, 1_000);
    const people = await moveAbout(server, boardId, moves);
    await server.stop();
    const busy = await weigh(server.databaseUrl, boardId);
    const rows = await tailRows(server.databaseUrl, boardId);
    for (const person of people) person[Symbol.dispose]();
    await server.restart();
    // Somebody looks, and leaves.
    const [last] = await moveAbout(server, boardId, 10);
    last[Symbol.dispose]();
    await wait(2_000);
    await server.stop();
    const left = await weigh(server.databaseUrl, boardId);
    const kB = ({ state, content }) => `${(state / 1000).toFixed(0)}, ${(state / content).toFixed(2)}`;
    return {
      problems: busy.notes === 1_000 && left.notes === 1_000 ? [] : ['Notes were lost.'],
      rows: [
        { what: `state after ${moves} moves, people on it (kB), to live content`, measured: kB(busy), goal: '≤ 3' },
        { what: 'rows after the last checkpoint', measured: rows, goal: '≤ 500' },
        { what: 'state after they left (kB), to live content', measured: kB(left), goal: '≤ 3' },
        ...sketches(Math.min(moves, mostSketched)),
      ],
    };
  },
};

async function tailRows(databaseUrl, boardId) {
  await using database = await openDatabase({ url: databaseUrl });
  return database.client.boardUpdate.count({ where: { boardId } });
}

/** YKeyValue looks for the earlier value of a key from one end of a list: more would take it minutes. */
const mostSketched = 5_000;

/** Writes on 1,000 keys, without a server: a Y.Map as boards use it, and y-utility's YKeyValue. */
function sketches(writes) {
  return [1, 10].flatMap((writers) => {
    const sizes = ['Y.Map', 'YKeyValue'].map((kind) => (write(kind, writers, writes) / 1000).toFixed(0));
    return [
      { what: `${writes} writes on 1,000 keys by ${writers}: Y.Map, YKeyValue (kB)`, measured: sizes.join(', ') },
    ];
  });
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
