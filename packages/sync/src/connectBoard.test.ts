import { board, command, event } from '@lambdastorm/board/builder';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { expect, it } from 'vitest';
import { parseClientFrame } from './frames.ts';
import { maxFrameBytes } from './protocol.ts';
import { join, storedServer } from './testing/joinFakeServer.ts';

it('[Y11] is loaded and saved when the stored board has arrived, and not before', async () => {
  const server = storedServer();
  const { document, connection } = await join(server);
  let isLoaded = false;
  void connection.whenLoaded.then(() => {
    isLoaded = true;
  });
  await Promise.resolve();
  expect([isLoaded, connection.saveState()]).toEqual([false, { status: 'connecting' }]);
  server.settle();
  await connection.whenLoaded;
  expect(document.snapshot()).toEqual(board(command('Place order'), event('Order placed')));
  expect(connection.saveState()).toEqual({ status: 'saved' });
});

it('[Y11] says saved only when the server has stored the edit', async () => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  const states: unknown[] = [];
  connection.subscribe(() => states.push(connection.saveState()));
  server.settle();
  document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'Order a pizza' });
  schedule.advance(0);
  line.deliverUp();
  line.deliverDown();
  expect(connection.saveState()).toEqual({ status: 'saving', unsavedEdits: 1 });
  server.commit();
  line.deliverDown();
  expect(states).toEqual([{ status: 'saved' }, { status: 'saving', unsavedEdits: 1 }, { status: 'saved' }]);
  expect(connection.saveState()).toBe(connection.saveState());
  expect(readSnapshot(server.durable())).toEqual(document.snapshot());
});

it('[Y13] merges the edits of one turn into one message', async () => {
  const server = storedServer();
  const { document, schedule, line } = await join(server);
  server.settle();
  document.edit({ type: 'moveNote', noteId: 'place-order', to: { x: 1, y: 1 } });
  document.edit({ type: 'removeNote', noteId: 'order-placed' });
  expect(line.toServer).toHaveLength(0);
  schedule.advance(0);
  expect(line.toServer.map((bytes) => parseClientFrame(bytes).type)).toEqual(['update']);
  server.settle();
  expect(readSnapshot(server.durable())).toEqual(document.snapshot());
});

it.each(['rewordNote', 'removeNote'] as const)('[Y14] sends again what a crash took: %s', async (type) => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  server.settle();
  document.edit({ type, noteId: 'place-order', text: 'Order a pizza' });
  schedule.advance(0);
  line.deliverUp();
  server.crash();
  expect(connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 1, isKept: false });
  schedule.advance(60_000);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
  expect(readSnapshot(server.durable())).toEqual(document.snapshot());
});

it('[Y14] sends nothing again when only the acknowledgement was lost', async () => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  server.settle();
  document.edit({ type: 'removeNote', noteId: 'place-order' });
  schedule.advance(0);
  line.deliverUp();
  server.commit();
  line.cut();
  schedule.advance(1_000);
  const again = server.lines.at(-1);
  again?.deliverDown();
  again?.deliverUp();
  again?.deliverDown();
  expect([again?.toServer, connection.saveState()]).toEqual([[], { status: 'saved' }]);
});

it('[Y12] tries again until the server is back, and counts the edits made meanwhile', async () => {
  const server = storedServer();
  const { document, connection, schedule } = await join(server);
  server.settle();
  server.isDown = true;
  server.crash();
  for (let second = 0; second < 100; second++) {
    if (second % 50 === 0) document.edit({ type: 'moveNote', noteId: 'place-order', to: { x: second, y: 0 } });
    schedule.advance(1_000);
    server.settle();
  }
  expect(connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 2, isKept: false });
  expect(server.lines.length).toBeGreaterThan(7);
  expect(server.lines.length).toBeLessThan(14);
  server.isDown = false;
  schedule.advance(30_000);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
});

it('[Y12] comes back soon to somebody who only looks on, however often the connection was lost', async () => {
  const server = storedServer();
  const { connection, schedule } = await join(server);
  server.settle();
  for (let loss = 0; loss < 10; loss++) {
    schedule.advance(15_000);
    server.lines.at(-1)?.cut();
    expect(connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 0, isKept: false });
    schedule.advance(500);
    server.settle();
    expect(connection.saveState()).toEqual({ status: 'saved' });
  }
});

it('[Y12] syncs again when something that listens to the document throws, and tells the page', async () => {
  const server = storedServer();
  const { document, connection, schedule } = await join(server);
  const other = await join(server);
  const errors: unknown[] = [];
  const page = Object.assign(globalThis, { reportError: (error: unknown) => errors.push(error) });
  const broken = new Error('A listener of the page is broken.');
  server.settle();
  document.doc().once('update', () => {
    throw broken;
  });
  other.document.edit({ type: 'removeNote', noteId: 'place-order' });
  other.schedule.advance(0);
  server.settle();
  expect([connection.saveState().status, errors]).toEqual(['offline', [broken]]);
  schedule.advance(500);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
  expect(document.snapshot()).toEqual(other.document.snapshot());
  Reflect.deleteProperty(page, 'reportError');
});

it('[Y12] gives up a connection on which nothing is answered', async () => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  server.settle();
  document.edit({ type: 'removeNote', noteId: 'place-order' });
  schedule.advance(29_000);
  expect([line.isOpen(), connection.saveState().status]).toEqual([true, 'saving']);
  schedule.advance(2_000);
  expect(line.isOpen()).toBe(false);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
});

it('[Y12] opens at once when the machine joins the network again, and hangs up when it leaves', async () => {
  const page = Object.assign(globalThis, new PageEvents());
  try {
    const server = storedServer();
    const { connection, line } = await join(server);
    server.settle();
    page.dispatch('offline');
    expect([line.isOpen(), connection.saveState().status]).toEqual([false, 'offline']);
    page.dispatch('online');
    server.settle();
    expect(connection.saveState()).toEqual({ status: 'saved' });
    connection.close();
    expect(page.heard()).toBe(0);
  } finally {
    for (const key of Object.keys(new PageEvents())) Reflect.deleteProperty(globalThis, key);
  }
});

it('[Y15] stops for good, with the sentence, when the server says so', async () => {
  const server = storedServer();
  const { connection, schedule, line } = await join(server);
  line.cut(4404, '');
  await expect(connection.whenLoaded).rejects.toThrow('This board does not exist any more.');
  schedule.advance(100_000);
  expect(server.lines).toHaveLength(1);
  expect(connection.saveState()).toEqual({
    status: 'refused',
    reason: 'This board does not exist any more. Go back to the list of boards.',
    unsavedEdits: 0,
  });
});

it('[Y16] sends a paste of thousands of notes in frames that fit', async () => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  server.settle();
  document.edit(
    ...Array.from(
      { length: 2_000 },
      (_, n) => ({ type: 'addNote', note: command(`${n} ${'so '.repeat(200)}`) }) as const,
    ),
  );
  schedule.advance(0);
  expect(line.toServer.length).toBeGreaterThan(1);
  for (const frame of line.toServer) expect(frame.length).toBeLessThanOrEqual(maxFrameBytes);
  line.deliverUp();
  server.commit();
  line.deliverDown();
  expect(connection.saveState().status).toBe('saving');
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
  expect(readSnapshot(server.durable())).toEqual(document.snapshot());
});

it('[Y16] refuses one change that no frame can carry, and keeps it here', async () => {
  const server = storedServer();
  const { document, connection, schedule } = await join(server);
  server.settle();
  document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'x'.repeat(2_000_000) });
  schedule.advance(0);
  expect(connection.saveState()).toMatchObject({ status: 'refused', reason: expect.stringContaining('1 MiB') });
});

/** A page's events, as far as they are used. */
class PageEvents {
  readonly #listeners: [string, () => void][] = [];
  addEventListener = (type: string, listener: () => void): void => void this.#listeners.push([type, listener]);
  removeEventListener = (type: string, listener: () => void): void => {
    this.#listeners.splice(
      this.#listeners.findIndex((each) => each[0] === type && each[1] === listener),
      1,
    );
  };
  dispatch = (type: string): void => {
    for (const [heard, listener] of [...this.#listeners]) if (heard === type) listener();
  };
  heard = (): number => this.#listeners.length;
}
