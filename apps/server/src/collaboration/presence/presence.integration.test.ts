import { encodeClientFrame } from '@lambdastorm/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inMemoryBoardLog } from '../inMemoryBoardLog.ts';
import { joinBoard, type Person } from '../testing/joinBoard.ts';
import { rawClient, welcomedClient } from '../testing/rawClient.ts';
import { startServer, type TestServer } from '../testing/startServer.ts';
import { until } from '../testing/until.ts';
import { firstContent } from '../testing/withCollaboration.ts';

let resources: AsyncDisposableStack;
let server: TestServer;

beforeEach(async () => {
  resources = new AsyncDisposableStack();
  server = resources.use(await startServer({ log: inMemoryBoardLog() }));
  await server.collaboration.createBoard('board', firstContent);
});
afterEach(() => resources.disposeAsync());

async function comes(name: string): Promise<Person> {
  const person = resources.use(joinBoard({ url: server.url, name }));
  await person.connection.whenLoaded;
  person.connection.presence.show({ isIdle: false });
  return person;
}

const namesSeenBy = ({ connection }: Person) => connection.presence.company().people.map(({ name }) => name);

it('shows people to each other while they are there', async () => {
  const ann = await comes('Ann');
  const bob = await comes('Bob');
  await until(() => namesSeenBy(ann).includes('Bob') && namesSeenBy(bob).includes('Ann'));
  const { people, me } = ann.connection.presence.company();
  expect(people[0]?.colour).not.toBe(me?.colour);

  bob.connection.presence.show({ cursor: { x: 12, y: 34 } });
  await until(() => ann.connection.presence.movementOf(people[0]?.id ?? 0)?.cursor?.x === 12);
  bob.connection.close();
  await until(() => namesSeenBy(ann).length === 0);
});

it('hands the lead over', async () => {
  const ann = await comes('Ann');
  const bob = await comes('Bob');
  await until(() => namesSeenBy(ann).includes('Bob') && ann.connection.presence.company().me !== undefined);
  const { presence } = ann.connection;
  presence.giveLead(presence.company().me?.id);
  await until(() => bob.connection.presence.company().leadId === presence.company().me?.id);
  presence.giveLead(presence.company().people[0]?.id);
  await until(() => bob.connection.presence.company().leadId === bob.connection.presence.company().me?.id);
});

it('refuses a presence that claims to be somebody, and one before the welcome', async () => {
  const ann = await comes('Ann');
  const forger = await welcomedClient(server.url);
  const forged = { id: 1, name: 'Ann' } as object;
  forger.socket.send(encodeClientFrame({ type: 'presence', patch: forged }));
  expect((await forger.closed).code).toBe(4400);
  const early = rawClient(server.url);
  early.socket.on('open', () => early.socket.send(encodeClientFrame({ type: 'presence', patch: { isIdle: true } })));
  expect((await early.closed).code).toBe(4400);
  expect(namesSeenBy(ann)).toEqual([]);
});
