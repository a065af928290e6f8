import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createBoardDoc, withoutPast } from '@lambdastorm/board/yjs';
import { encodeClientFrame } from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { hostileUpdates } from '../../../packages/sync/src/testing/hostileUpdates.ts';
import { newDatabase } from '../support/databases.mjs';
import { getTicket, originOf } from '../support/entrance.mjs';
import { rssOf } from '../support/memory.mjs';
import { joinPerson, keepEditing, until } from '../support/people.mjs';
import { hello, rawClient, welcomedClient } from '../support/rawClient.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

export const hostileFrames = {
  name: 'hostile-frames',
  what: 'every kind of hostile client, while two people go on editing (SQLite)',
  short: { rounds: 1, flood: 5_000, silent: 100 },
  full: { rounds: 50, flood: 100_000, silent: 500 },
  async run({ rounds, flood, silent }) {
    await using resources = new AsyncDisposableStack();
    const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
    const server = resources.use(await startServerProcess({ databaseUrl }));
    const boardId = await server.createBoard();
    const people = ['ann', 'bob'].map(() => resources.use(joinPerson({ syncUrl: server.syncUrl, boardId })));
    await Promise.all(people.map((person) => person.connection.whenLoaded));
    const losses = countLosses(people);
    const editing = people.map((person, index) => keepEditing(person, `person-${index}`, 20));
    const probe = keepProbing(server);
    const before = rssOf(server.pid);
    const problems = [];
    let refused = 0;

    for (let round = 0; round < rounds; round++) {
      for (const [name, { attack, codes }] of Object.entries(attacks)) {
        probe.during(name);
        // A ticket may have to wait for the next minute: a bench comes in more often than a team does.
        const { code, reason } = await within(attack(server.syncUrl, boardId), 90_000);
        if (codes.includes(code) && (reason !== '' || code === 1006 || code === 1009)) refused += 1;
        else problems.push(`${name}: closed with ${code} “${reason}”, not with ${codes.join(' or ')}.`);
      }
    }
    probe.during('a flood');
    await floodWith(server.syncUrl, boardId, flood);
    probe.during('a silent crowd');
    const crowd = await stayingSilent(server.syncUrl, boardId, silent);
    if (crowd.some(({ code }) => code !== 4407)) problems.push('Somebody who said nothing was not sent away.');

    await Promise.all(editing.map((each) => each.stop()));
    await Promise.all(people.map((person) => person.whenSaved()));
    const { slowest, worst } = await probe.stop();
    const late = resources.use(joinPerson({ syncUrl: server.syncUrl, boardId }));
    await late.connection.whenLoaded;
    const shown = (person) => JSON.stringify(person.board.snapshot());
    await until(() => people.every((person) => shown(person) === shown(late))).catch(() =>
      problems.push('Not everybody sees the same.'),
    );
    if (losses.count > 0) problems.push(`Honest people lost their connection ${losses.count} times.`);
    return {
      problems,
      rows: [
        {
          what: 'kinds × rounds refused with their code and a sentence',
          measured: `${refused} of ${rounds * Object.keys(attacks).length}`,
          goal: 'all',
        },
        { what: 'messages of a flood, slowed down', measured: flood },
        { what: 'silent connections, sent away', measured: silent },
        { what: 'connections lost by honest people', measured: losses.count, goal: '0' },
        {
          what: 'longest time to answer somebody else (ms)',
          measured: `${slowest.toFixed(0)}, during ${worst}`,
          goal: '< 100',
        },
        { what: 'RSS of the server, more than before (MB)', measured: (rssOf(server.pid) - before).toFixed(0) },
      ],
    };
  },
};

const raw = (bytes, codes) => ({
  codes,
  attack: (syncUrl, boardId) => saying(bytes, syncUrl, boardId),
});

async function saying(bytes, syncUrl, boardId) {
  const client = rawClient(syncUrl, boardId);
  await client.opened;
  client.send(bytes);
  return client.closed;
}

const withTicket = (obtain) => async (syncUrl, boardId) =>
  saying(hello({ ticket: await obtain(syncUrl, boardId) }), syncUrl, boardId);

async function ticketForAnother(syncUrl) {
  const response = await fetch(`${originOf(syncUrl)}/api/boards`);
  const { boards } = await response.json();
  // The examples are older than the board that is attacked.
  return getTicket(syncUrl, boards.at(-1).id);
}

async function usedTicket(syncUrl, boardId) {
  const ticket = await getTicket(syncUrl, boardId);
  const client = rawClient(syncUrl, boardId);
  await client.opened;
  const welcomed = new Promise((resolve) => client.socket.once('message', resolve));
  client.send(hello({ ticket }));
  await welcomed;
  client.socket.terminate();
  return ticket;
}

/** Of somebody who writes nothing: what they have written meanwhile would be known already, and nothing new. */
async function underTheIdOfAnother(syncUrl, boardId) {
  const victim = await welcomedClient(syncUrl, boardId);
  const client = await welcomedClient(syncUrl, boardId);
  client.sendUpdate(written({ ...client, grant: victim.grant }, (doc) => doc.getMap('notes').set('a', 1)));
  const closed = await client.closed;
  victim.socket.terminate();
  return closed;
}

function fromElsewhere(syncUrl, boardId) {
  const socket = new WebSocket(`${syncUrl}?board=${boardId}`, { origin: 'https://evil.example' });
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.once('close', (code) => resolve({ code, reason: '' }));
  });
}

/** An update that is written under the client's own id. */
const update = (write, codes = [4422]) => ({
  codes,
  async attack(syncUrl, boardId) {
    const client = await welcomedClient(syncUrl, boardId);
    client.sendUpdate(write(client));
    return client.closed;
  },
});

const afterWelcome = (frame) => ({ codes: [4400], attack: sendingAfterWelcome(encodeClientFrame(frame)) });

function sendingAfterWelcome(bytes) {
  return async (syncUrl, boardId) => {
    const client = await welcomedClient(syncUrl, boardId);
    client.send(bytes);
    return client.closed;
  };
}

function written(client, write, from) {
  const doc = createBoardDoc();
  Y.applyUpdateV2(doc, client.update);
  doc.clientID = client.grant.clientId;
  const before = Y.encodeStateVector(doc);
  const kept = from?.(doc);
  write(doc);
  return Y.encodeStateAsUpdate(doc, kept ?? before);
}

const hostile = hostileUpdates(createBoardDoc());

const attacks = {
  'a text frame': raw('hello', [4400]),
  'an empty frame': raw(new Uint8Array(), [4400]),
  'random bytes': raw(
    Uint8Array.from({ length: 300 }, () => Math.random() * 256),
    [4400, 4409],
  ),
  'a hello cut off': raw(hello().subarray(0, 3), [4400]),
  'an older protocol': raw(hello({ protocol: 1 }), [4409]),
  'a later protocol': raw(hello({ protocol: 99 }), [4409]),
  'an update before the hello': raw(Uint8Array.of(2, 1, 2, 0, 0), [4400]),
  'a frame of 1.1 MB': raw(new Uint8Array(1_100_000), [1009]),
  'a frame of 30 MB': raw(new Uint8Array(30_000_000), [1009, 1006]),
  'a state vector of garbage': {
    codes: [4400],
    async attack(syncUrl, boardId) {
      const ticket = await getTicket(syncUrl, boardId);
      return saying(hello({ ticket, epoch: 1, stateVector: new Uint8Array(900_000).fill(255) }), syncUrl, boardId);
    },
  },
  'fragments that never end': { codes: [1009, 1006], attack: endlessFragments },
  'a second hello': { codes: [4400], attack: sendingAfterWelcome(hello()) },
  'a presence before the hello': raw(encodeClientFrame({ type: 'presence', patch: { isIdle: true } }), [4400]),
  'a presence with the number of another': afterWelcome({ type: 'presence', patch: { id: 1, isIdle: true } }),
  'a presence with the name of another': afterWelcome({ type: 'presence', patch: { name: 'Ann' } }),
  'a presence as another person': afterWelcome({ type: 'presence', patch: { userId: 'ann' } }),
  'no ticket': raw(hello(), [4406]),
  'a guessed ticket': raw(hello({ ticket: 'x'.repeat(32) }), [4406]),
  'a ticket of 1,000 characters': raw(hello({ ticket: 'x'.repeat(1_000) }), [4400]),
  'a ticket for another board': { codes: [4406], attack: withTicket(ticketForAnother) },
  'a ticket that was used': { codes: [4406], attack: withTicket(usedTicket) },
  'a page of somebody else': { codes: [1006], attack: fromElsewhere },
  'a presence with a key __proto__': afterWelcome({
    type: 'presence',
    patch: JSON.parse('{"__proto__":{"name":"Eve"},"name":"x"}'),
  }),
  'a presence of 900 kB': afterWelcome({ type: 'presence', patch: { name: 'x'.repeat(900_000) } }),
  'a presence that points nowhere': afterWelcome({ type: 'presence', patch: { cursor: { x: 1e300, y: 0 } } }),
  'a frame outside the roots': update((client) => written(client, (doc) => doc.getMap('evil').set('a', 1))),
  "somebody else's id": { codes: [4422], attack: underTheIdOfAnother },
  'a gap': update(
    (client) =>
      written(
        client,
        (doc) => doc.getMap('notes').set('b', 1),
        (doc) => {
          doc.getMap('notes').set('a', 1);
          return Y.encodeStateVector(doc);
        },
      ),
    [4408],
  ),
  'another text type': update((client) => written(client, (doc) => doc.getMap('notes').set('a', new Y.Text('x')))),
  'a list': update((client) => written(client, (doc) => doc.getMap('notes').set('a', new Y.Array()))),
  'a subdocument': update((client) => written(client, (doc) => doc.getMap('notes').set('a', new Y.Doc()))),
  'a key __proto__': update((client) => written(client, (doc) => doc.getMap('notes').set('__proto__', 1))),
  'a value a thousand deep': update((client) =>
    written(client, (doc) => doc.getMap('notes').set('a', JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)))),
  ),
  'a text of 900 kB': update((client) => written(client, (doc) => doc.getMap('notes').set('a', 'x'.repeat(900_000)))),
  ...Object.fromEntries(
    Object.entries(hostile).map(([name, bytes]) => [`forged: ${name}`, update(() => bytes, [4422, 4408, 1009])]),
  ),
};

/** At the level of bytes: `ws` would end them. */
function endlessFragments(syncUrl, boardId) {
  const { hostname, port } = new URL(syncUrl);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const chunk = Buffer.concat([
      Buffer.from([0x00, 0xff, 0, 0, 0, 0, 0, 0, 0x40, 0x00, 1, 2, 3, 4]),
      Buffer.alloc(16_384),
    ]);
    let received = Buffer.alloc(0);
    let timer;
    socket.write(
      `GET /sync?board=${boardId} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${originOf(syncUrl)}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    );
    socket.once('data', () => {
      const first = Buffer.from(chunk);
      first[0] = 0x02;
      socket.write(first);
      timer = setInterval(() => socket.write(chunk), 1);
    });
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      const at = received.lastIndexOf(0x88);
      resolve({ code: at === -1 ? 1006 : received.readUInt16BE(at + 2), reason: '' });
    });
  });
}

/** Valid messages, as fast as they go out. They are read more slowly, and nobody waits for them. */
async function floodWith(syncUrl, boardId, messages) {
  const client = await welcomedClient(syncUrl, boardId);
  const doc = withoutPast(createBoardDoc(), client.grant.clientId);
  let messageId = 0;
  doc.on('update', (bytes) => {
    messageId += 1;
    client.sendUpdate(bytes, messageId);
  });
  for (let sent = 0; sent < messages; sent++) {
    doc.getMap('notes').set('flood', sent);
    if (sent % 1_000 === 999) await wait(1);
  }
  await wait(3_000);
  client.socket.terminate();
}

async function stayingSilent(syncUrl, boardId, count) {
  const clients = Array.from({ length: count }, () => rawClient(syncUrl, boardId));
  return Promise.all(clients.map((client) => client.closed));
}

function countLosses(people) {
  const losses = { count: 0 };
  for (const { connection } of people) {
    connection.subscribe(() => {
      if (connection.saveState().status === 'offline') losses.count += 1;
    });
  }
  return losses;
}

/** Asks the server again and again, as somebody else would. */
function keepProbing({ url }) {
  let isOver = false;
  let phase = '';
  let slowest = 0;
  let worst = '';
  async function probe() {
    while (!isOver) {
      const start = performance.now();
      await (await fetch(`${url}/livez`)).text();
      const ms = performance.now() - start;
      if (ms > slowest) [slowest, worst] = [ms, phase];
      await wait(10);
    }
    return { slowest, worst };
  }
  const probing = probe();
  return {
    during(name) {
      phase = name;
    },
    stop() {
      isOver = true;
      return probing;
    },
  };
}

function within(promise, ms) {
  return Promise.race([promise, wait(ms, { code: 0, reason: 'nothing happened' }, { ref: false })]);
}
