import { createBoardDoc } from '@lambdastorm/board/yjs';
import { encodeClientFrame } from '@lambdastorm/sync';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { hello, rawClient, welcomedClient } from './testing/rawClient.ts';
import { until } from './testing/until.ts';
import { addNote, describeCollaboration, firstContent, noteIds } from './testing/withCollaboration.ts';

/** Two values that each stand to the right of the other: each alone is fine, and together they never get a place. */
function circle(a: number, b: number): Uint8Array {
  return encoding.encode((to) => {
    encoding.writeVarUint(to, 2);
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      // One struct of this client at clock 0: a value with the origin (other, 0).
      for (const number of [1, own, 0]) encoding.writeVarUint(to, number);
      encoding.writeUint8(to, 0x88);
      for (const number of [other, 0, 1]) encoding.writeVarUint(to, number);
      encoding.writeAny(to, null);
    }
    encoding.writeVarUint(to, 0);
  });
}

describeCollaboration('hostile clients', ({ serve, joined }) => {
  it('closes only the connection that sends garbage', async () => {
    const server = await serve();
    const ann = await joined(server);
    const garbage = [Uint8Array.of(9, 9, 9), new Uint8Array(), Uint8Array.of(2, 1, 0), hello({ protocol: 99 })];
    const answers = await Promise.all(
      garbage.map((bytes) => {
        const client = rawClient(server.url);
        client.socket.on('open', () => client.socket.send(bytes));
        return client.closed;
      }),
    );
    expect(answers.map((each) => each.code)).toEqual([4400, 4400, 4400, 4409]);
    expect(answers[3]?.reason).toBe('This page and the server are of different versions. Reload the page.');

    const text = rawClient(server.url);
    text.socket.on('open', () => text.socket.send('hello'));
    const huge = rawClient(server.url);
    huge.socket.on('open', () => huge.socket.send(new Uint8Array(1_100_000)));
    expect([(await text.closed).code, (await huge.closed).code]).toEqual([4400, 1009]);

    ann.board.edit(addNote('Still here'));
    await ann.is('saved');
  });

  it('refuses hostile updates, foreign ids and gaps, and takes no notice of them', async () => {
    const server = await serve();
    const ann = await joined(server);
    async function sent(write: (mallory: Y.Doc) => void, change: Partial<{ clientId: number; isGap: boolean }> = {}) {
      const client = await welcomedClient(server.url);
      const forged = createBoardDoc();
      Y.applyUpdate(forged, Y.encodeStateAsUpdate(ann.board.doc()));
      forged.clientID = change.clientId ?? client.clientId;
      const before = Y.encodeStateVector(forged);
      forged.getMap('notes').set('first', 1);
      const missed = Y.encodeStateVector(forged);
      write(forged);
      const update = Y.encodeStateAsUpdate(forged, change.isGap === true ? missed : before);
      client.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update }));
      return client;
    }
    const outside = await sent((mallory) => mallory.getMap('evil').set('a', 1));
    expect(await outside.closed).toEqual({ code: 4422, reason: expect.stringContaining('outside the board') });
    const annsId = ann.board.doc().clientID;
    const foreign = await sent((mallory) => mallory.getMap('notes').set('a', 1), { clientId: annsId });
    expect(await foreign.closed).toEqual({ code: 4422, reason: expect.stringContaining("somebody else's id") });
    const gap = await sent((mallory) => mallory.getMap('notes').set('second', 1), { isGap: true });
    expect((await gap.closed).code).toBe(4408);
    const fine = await sent((mallory) => mallory.getMap('notes').set('third', 1));
    await until(() => fine.frames.some((frame) => frame.type === 'ack'));
    fine.socket.close();
    expect(await server.collaboration.readBoard('board')).toEqual(firstContent);
    ann.board.edit(addNote('Still here'));
    await ann.is('saved');
  });

  it('gives no rights for ids that are claimed with a false proof, or none at all', async () => {
    const server = await serve();
    const ann = await joined(server);
    const claims = [{ clientId: ann.board.doc().clientID, proof: new Uint8Array(16) }];
    const mallory = rawClient(server.url);
    mallory.socket.on('open', () => mallory.socket.send(hello({ epoch: 1, claims })));
    await until(() => mallory.frames.length > 0);
    expect(mallory.frames[0]).toMatchObject({ type: 'welcome', isWhole: true, grant: expect.anything() });
    const forged = createBoardDoc();
    forged.clientID = claims[0]?.clientId ?? 0;
    forged.getMap('notes').set('a', 1);
    const update = Y.encodeStateAsUpdate(forged);
    mallory.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update }));
    expect((await mallory.closed).code).toBe(4422);
  });

  it('throws a document away that an update broke, and goes on with what the log holds', async () => {
    const server = await serve();
    const ann = await joined(server);
    const [mallory, other] = [await welcomedClient(server.url), await welcomedClient(server.url)];
    ann.board.edit(addNote('At the same time'));
    const update = circle(mallory.clientId, other.clientId);
    // Alone it is refused: one of its two ids is another's.
    mallory.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update }));
    expect((await mallory.closed).code).toBe(4422);
    const claimed = rawClient(server.url);
    const claims = [mallory, other].flatMap(({ frames: [frame] }) =>
      frame?.type === 'welcome' && frame.grant !== undefined ? [frame.grant] : [],
    );
    claimed.socket.on('open', () => claimed.socket.send(hello({ epoch: 1, claims })));
    await until(() => claimed.frames.length > 0);
    claimed.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update }));
    expect((await claimed.closed).code).toBe(4422);
    ann.board.edit(addNote('Afterwards'));
    await ann.is('saved');
    expect(server.events).toContain('roomReloaded: board An update left something pending.');
    const late = await joined(server);
    expect(noteIds(late)).toEqual(['afterwards', 'at-the-same-time', 'order-placed', 'place-order']);
    expect(late.board.doc().store.pendingStructs).toBe(null);
  });

  it('refuses foreign origins, other paths and requests without a board', async () => {
    const server = await serve({ allowedOrigin: (origin) => origin === undefined });
    const foreign = rawClient(server.url, 'board', 'https://evil.example');
    const nowhere = rawClient(server.url.replace('/sync', '/elsewhere'));
    const nameless = rawClient(server.url, '');
    expect(await Promise.all([foreign.refused, nowhere.refused, nameless.refused])).toEqual([403, 404, 400]);
  });

  it('hangs up on a reader that reads nothing', async () => {
    const server = await serve();
    const ann = await joined(server);
    const slow = await welcomedClient(server.url);
    slow.socket.pause();
    for (let step = 0; step < 60; step++) {
      ann.board.edit({ type: 'rewordNote', noteId: 'place-order', text: `${step} ${'x'.repeat(400_000)}` });
      await ann.is('saved');
      if (server.events.some((each) => each.endsWith('1013'))) break;
    }
    expect(server.events).toContain('connectionClosed: board 1013');
    await ann.is('saved');
  });

  it('ends connections whose other side is gone without a sign', async () => {
    const server = await serve({ heartbeatMs: 50 });
    const dead = rawClient(server.url);
    await until(() => dead.socket.readyState === dead.socket.OPEN);
    dead.socket.pause();
    const ann = await joined(server);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(ann.connection.saveState()).toEqual({ status: 'saved' });
    dead.socket.resume();
    expect((await dead.closed).code).toBe(1006);
  });
});
